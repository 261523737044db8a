import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { normalizePath } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './bin/chromium.js';
import { codeParts } from './bin/code-parts.ts';

export default defineConfig({
	plugins: [sveltekit()],
	// templates/ lies outside src/: without this `vite dev` refuses it, and only the build would work.
	server: { fs: { allow: ['templates', 'static', 'package.json'] } },
	build: {
		target: 'es2023',
		chunkSizeWarningLimit: 700,
		rolldownOptions: { output: { codeSplitting: { groups: codeParts(normalizePath(resolve('src'))) } } }
	},
	// One file a worker: Kit tells the service worker of no parts that a worker would load later.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	test: {
		// One core left over, as it would be by itself, is half of a small machine.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Three thousand tests, and one loading of the modules for each worker instead of each file.
					isolate: false,
					// A machine that has much else to do is no failure.
					testTimeout: 60_000,
					include: ['test/**/*.test.ts'],
					exclude: ['test/**/*.chromium.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'chromium',
					// After the others: three workers on two cores would take longer than one thing after the other.
					sequence: { groupOrder: 1 },
					include: ['test/**/*.chromium.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({ launchOptions: chromiumLaunch() }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
