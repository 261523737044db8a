import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Flags that keep a headless Chromium quiet on a machine without a network. */
const QUIET = [
	'--no-sandbox',
	'--disable-quic',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome'
];

/** Where a Chromium is: DEMARC_CHROMIUM, Playwright's own download, or the system's package. Undefined: none. */
export function findChromium() {
	const own = process.env.DEMARC_CHROMIUM;
	if (own) return own;
	return [chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));
}

/** Launch options for Playwright and Vitest alike, so that every test runs in the same browser. */
export function chromiumLaunch() {
	const executablePath = findChromium();
	return { args: QUIET, ...(executablePath ? { executablePath } : {}) };
}
