/** What opens over a screen is looked at with axe: whoever makes a new dialog or menu hears of it here. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesUnder } from './sources.ts';

test('every dialog, popover and menu is opened by a browser test', () => {
	const opening = /^\s*import (Dialog|Popover) from|\bpopover=/m;
	const layers = filesUnder('src/ui')
		.filter((path) => path.endsWith('.svelte') && !path.startsWith('src/ui/kit/'))
		.filter((path) => opening.test(readFileSync(path, 'utf8')))
		.map((path) => path.slice('src/ui/'.length, -'.svelte'.length));
	const looked = ['layers', 'layers-of-home']
		.map((name) => readFileSync(`test/browser/${name}.ts`, 'utf8'))
		.join();
	expect(layers.length).toBeGreaterThan(20);
	expect(layers.filter((layer) => !looked.includes(`'${layer}'`))).toEqual([]);
});
