import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { inside } from './inside.ts';
import { newFolder } from './run.ts';

const TEMPLATE = fileURLToPath(new URL('../../templates/customer-onboarding.json', import.meta.url));
const TIME = 120_000;
const LOGO =
	'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>';

function folder(): string {
	const path = newFolder();
	copyFileSync(TEMPLATE, join(path, 'a.json'));
	return path;
}

describe('demarc convert to what people read', () => {
	it(
		'tells report, dossier, decisions and summary apart by their endings, and writes the same bytes again',
		async () => {
			const at = folder();
			const written: Record<string, string> = {};
			for (const out of ['r.html', 'x.dossier.html', 'x.dossier.md', 'decisions.md', 'x.md']) {
				const again = folder();
				for (const one of [at, again]) {
					const { code, err } = await inside(['convert', join(one, 'a.json'), join(one, out)]);
					expect([code, err], out).toEqual([0, expect.stringContaining('45 items')]);
				}
				written[out] = readFileSync(join(at, out), 'utf8');
				expect(readFileSync(join(again, out), 'utf8'), out).toBe(written[out]);
			}
			expect(written['r.html']).toContain('<title>Report: Customer onboarding</title>');
			expect(written['x.dossier.html']).toContain('<title>Dossier: Customer onboarding</title>');
			expect(written['x.dossier.md']).toMatch(/^# Dossier: Customer onboarding\n/);
			expect(written['decisions.md']).toMatch(/^# Decisions: Customer onboarding\n/);
			expect(written['x.md']).toMatch(/^# Customer onboarding\n/);
		},
		TIME
	);

	it(
		'stands the checksum of the mapping’s own file on it',
		async () => {
			const at = folder();
			await inside(['convert', join(at, 'a.json'), join(at, 'b.demarc.json')]);
			await inside(['convert', join(at, 'b.demarc.json'), join(at, 'r.html')]);
			const sum = createHash('sha256')
				.update(readFileSync(join(at, 'b.demarc.json')))
				.digest('hex');
			expect(readFileSync(join(at, 'r.html'), 'utf8').replaceAll('<wbr>', '')).toContain(sum);
		},
		TIME
	);

	it(
		'puts a name, a logo, a colour and a day on it, and on the one in an archive',
		async () => {
			const at = folder();
			writeFileSync(join(at, 'logo.svg'), LOGO);
			const dress = [
				'--by',
				'Harbour & Pine',
				'--logo',
				join(at, 'logo.svg'),
				'--colour',
				'#0a0',
				'--on',
				'2026-11-22'
			];
			const { code } = await inside(['convert', join(at, 'a.json'), join(at, 'r.html'), ...dress]);
			expect(code).toBe(0);
			const html = readFileSync(join(at, 'r.html'), 'utf8');
			expect(html).toContain('Prepared by Harbour &amp; Pine. 22 November 2026.');
			expect(html).toContain(
				`<img class="logo" src="data:image/svg+xml;base64,${Buffer.from(LOGO).toString('base64')}"`
			);
			const plain = await inside(['convert', join(at, 'a.json'), join(at, 'plain.zip')]);
			const dressed = await inside(['convert', join(at, 'a.json'), join(at, 'dressed.zip'), ...dress]);
			expect([plain.code, dressed.code]).toEqual([0, 0]);
			expect(readFileSync(join(at, 'dressed.zip')).equals(readFileSync(join(at, 'plain.zip')))).toBe(false);
		},
		TIME
	);

	it.each([
		['a day that there is not', ['--on', '2026-02-30'], '--on'],
		['a colour by its name', ['--colour', 'red;}'], '--colour'],
		['a logo that is no picture', ['--logo', TEMPLATE], 'no PNG, JPEG or SVG'],
		['a logo that is not there', ['--logo', 'no-such.png'], 'no such file']
	])('refuses %s in one sentence', async (_, args, says) => {
		const at = folder();
		const { code, err } = await inside(['convert', join(at, 'a.json'), join(at, 'r.html'), ...args]);
		expect(code).toBe(2);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toContain(says);
	});
});
