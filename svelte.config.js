import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		// One index.html: any static host and any sub-path serves it without rewrite rules.
		adapter: adapter({ fallback: 'index.html' }),
		router: { type: 'hash' },
		paths: { relative: true },
		// 'unsafe-hashes' and its hashes are for two inline styles of Kit's own (the route announcer and
		// the body wrapper); a browser test fails on any violation, so a library update can't break it unseen.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
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
