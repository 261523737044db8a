import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './bin/chromium.js';

/** Another one where somebody else’s build is served on this machine. */
const PORT = Number(process.env['PORT'] ?? 4193);

/** The built site, served as a static host would, in a real Chromium. `npm test` builds it first. */
export default defineConfig({
	testDir: 'test/browser',
	outputDir: 'test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: Boolean(process.env['CI']),
	timeout: 180_000,
	expect: { timeout: 20_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://127.0.0.1:${PORT}`,
		launchOptions: chromiumLaunch(),
		viewport: { width: 1280, height: 720 },
		// Each test begins as a first visit: only `offline.spec.ts` keeps the site, and looks at how.
		serviceWorkers: 'block',
		// To record every step costs a fifth of the time: for whoever looks into a failure, `TRACE=1`.
		trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: `npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
		url: `http://127.0.0.1:${PORT}`,
		reuseExistingServer: !process.env['CI']
	}
});
