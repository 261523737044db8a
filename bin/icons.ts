/** Draws `static/icon-*.png` from `static/icon.svg`, for systems that take no SVG. The sign stays clear of a round mask. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { chromiumLaunch } from './chromium.js';

const SIZES = [180, 192, 512];
// A mask may cut to a circle of 80 %: the sign itself, without its tile, takes 60 % in the middle.
const sign = readFileSync('static/icon.svg', 'utf8')
	.replace(/<rect x="-2"[^>]*>/, '')
	.replace(/viewBox="[^"]*"/, 'viewBox="0 0 24 24.4" style="width:60%;height:60%"');

const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage();
await page.setContent(
	`<body style="margin:0;height:100vh;display:grid;place-items:center;background:#fff">${sign}</body>`
);
for (const size of SIZES) {
	await page.setViewportSize({ width: size, height: size });
	await page.screenshot({ path: `static/icon-${size}.png` });
}
await browser.close();
