#!/usr/bin/env node
// Everything that `npm test` proves, on a fresh machine too: a Chromium is found or got first.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.js';

function run(command, args, options = {}) {
	return spawnSync(command, args, { stdio: 'inherit', ...options }).status === 0;
}

/** Playwright's own download where it can be had, else the system's package. */
function getChromium() {
	console.log('No Chromium found: trying to get one.');
	run('npx', ['playwright', 'install', 'chromium'], { timeout: 180_000 });
	if (findChromium()) return;
	const isRoot = process.getuid?.() === 0;
	const apt = (...args) => run(isRoot ? 'apt-get' : 'sudo', isRoot ? args : ['-n', 'apt-get', ...args]);
	if (process.platform !== 'linux') return;
	apt('update', '-qq');
	if (!apt('install', '-y', '-qq', 'chromium-headless-shell')) apt('install', '-y', '-qq', 'chromium');
}

if (!findChromium()) getChromium();
if (!findChromium()) {
	console.error(
		'The tests need a Chromium and none could be installed.\n' +
			'Install one (`npx playwright install chromium`, or your system’s package "chromium"),\n' +
			'or name it: DEMARC_CHROMIUM=/path/to/chromium npm test'
	);
	process.exit(1);
}

const steps = [
	['The site is built', 'npx', ['vite', 'build', '--logLevel', 'warn']],
	['Unit tests, and tests in a real Chromium', 'npx', ['vitest', 'run']],
	['The built site in a real browser', 'npx', ['playwright', 'test']]
];
for (const [says, command, args] of steps) {
	console.log(`\n— ${says}`);
	if (!run(command, args)) {
		console.error(`\nFailed: ${says} (${command} ${args.join(' ')})`);
		process.exit(1);
	}
}
console.log('\nEvery test passed.');
