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

/**
 * A page of a test lives for seconds: what V8 optimised beside it would take a third of its time and hardly be run.
 * Ten times the calls before it does, so that what is truly hot still is.
 */
const SHORT_LIVED =
	'--js-flags=--invocation-count-for-maglev=4000 --invocation-count-for-maglev-osr=1000 --invocation-count-for-turbofan=30000';

/** The same engine without a window around it: a test takes two thirds of the time in it. */
const SHELLS = ['/usr/bin/chromium-headless-shell'];

const BROWSERS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome'
];

/**
 * Where a Chromium is: DEMARC_CHROMIUM, Playwright's own download, or the system's package. Undefined: none.
 * @param {'shell' | 'browser'} first what is taken where the system has both
 */
export function findChromium(first = 'shell') {
	const own = process.env.DEMARC_CHROMIUM;
	if (own) return own;
	const system = first === 'shell' ? [...SHELLS, ...BROWSERS] : [...BROWSERS, ...SHELLS];
	return [chromium.executablePath(), ...system].find((path) => path && existsSync(path));
}

/**
 * Launch options for Playwright and Vitest alike, so that every test runs in the same browser.
 * @param {'shell' | 'browser'} [first] the browser that people have, for what is measured
 */
export function chromiumLaunch(first) {
	const executablePath = findChromium(first);
	const args = first === 'browser' ? QUIET : [...QUIET, SHORT_LIVED];
	return { args, ...(executablePath ? { executablePath } : {}) };
}
