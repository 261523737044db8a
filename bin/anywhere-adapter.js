import adapterStatic from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * adapter-static, for a page that works at any address: with the hash router Kit 2 still names its files from the
 * root of the host, so a site in a sub-folder stays blank. The page is only ever at its own folder's index.html,
 * so a relative name is always right. The inline script changes with it, and so does its hash in the policy.
 */
export default function anywhere() {
	const inner = adapterStatic();
	return {
		...inner,
		name: 'demarc-anywhere',
		/** @param {import('@sveltejs/kit').Builder} builder */
		async adapt(builder) {
			await inner.adapt(builder);
			const page = 'build/index.html';
			writeFileSync(page, relative(readFileSync(page, 'utf8')));
		}
	};
}

/** @param {string} html */
function relative(html) {
	const before = scriptHash(html);
	const moved = html.replaceAll(
		/(["'(])\/(_app\/|[\w-]*icon[\w-]*\.(?:svg|png)|manifest\.webmanifest)/g,
		'$1./$2'
	);
	if (!html.includes(before)) throw new Error('the page’s policy does not name its own script');
	return moved.replace(before, scriptHash(moved));
}

/** @param {string} html */
function scriptHash(html) {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
	if (script === undefined) throw new Error('the page has no inline script');
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
