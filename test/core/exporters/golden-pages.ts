/** Files that a person has looked at, in `test/golden`. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export const GOLDEN = new URL('../../golden/', import.meta.url);

/** Where the style of a page is kept, by the page's name: the report and the dossier wear the same. */
export const STYLES: Readonly<Record<string, string>> = {
	report: 'styles/page.css',
	dossier: 'styles/page.css',
	'START-HERE': 'styles/start-here.css'
};

/** Only what stands at the foot of a sheet of paper is the mapping's own, and stays in the page. */
const STYLE = /<style>([\s\S]*?)(?=@page\{@bottom-left|<\/style>)/;

/** `path`: below `test/golden`. The style of a page is kept once: a change of it is one difference, not one a page. */
export async function matchesGolden(path: string, text: string): Promise<void> {
	const at = (file: string) => fileURLToPath(new URL(file, GOLDEN));
	const page = /([^/.]+)\.html$/.exec(path)?.[1] ?? '';
	const file = STYLES[page];
	const style = file === undefined ? undefined : STYLE.exec(text)?.[1];
	if (file !== undefined && style !== undefined)
		await expect.soft(`${style}\n`, `${path}: style`).toMatchFileSnapshot(at(file));
	const kept = style === undefined ? text : text.replace(STYLE, `<style>/* ${file} */\n`);
	await expect.soft(kept, path).toMatchFileSnapshot(at(path));
}
