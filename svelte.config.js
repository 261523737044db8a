import anywhere from './bin/anywhere-adapter.js';

// Kit writes one inline style of its own, for what announces a new address to screen readers. A browser test
// fails on any violation, so that an update which changes it can't go unseen.
const KIT_STYLES = ['sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='];

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// One index.html: any static host and any sub-path serves it without rewrite rules.
		adapter: anywhere(),
		router: { type: 'hash' },
		paths: { relative: true },
		// Kit would look for it at the root of the host; `ui/offline` asks for it beside the page.
		serviceWorker: { register: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-hashes', ...KIT_STYLES],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self'],
				'form-action': ['none']
			}
		}
	}
};
