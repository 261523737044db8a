import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whereJsonBreaks } from '#core/mapping/json-break.ts';

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Breaks JSON in one place: takes something out, or puts something in. */
const broken = fc
	.tuple(
		fc.json(),
		fc.nat(),
		fc.nat(3),
		fc.constantFrom('', ',', ']', '}', '"', '\\', ':', '\n', 'x', '0', '-', '[', '\u0001')
	)
	.map(([json, place, cut, put]) => {
		const at = place % (json.length + 1);
		return json.slice(0, at) + put + json.slice(at + cut);
	})
	.filter((text) => !isJson(text));

describe('where JSON breaks', () => {
	it('is at the end of every good text', () => {
		fc.assert(fc.property(fc.json(), (text) => whereJsonBreaks(text) === text.length));
	});

	it('leaves before it what can still become JSON, and with it what no longer can', () => {
		const ends = [
			'"x":0',
			'"x":0}',
			'',
			'"',
			'"}',
			']',
			'}',
			'0',
			'null',
			':0}',
			'":0}',
			'0}',
			'ull',
			'rue',
			'alse',
			'l',
			'e',
			'll',
			'ue',
			'lse',
			'se',
			'000"',
			'0000"',
			'00"',
			'0"',
			'n"'
		];
		const closings = (text: string): string[] => {
			const open: string[] = [];
			let isText = false;
			for (let i = 0; i < text.length; i += 1) {
				const char = text[i] as string;
				if (isText && char === '\\') i += 1;
				else if (char === '"') isText = !isText;
				else if (!isText && (char === '{' || char === '[')) open.push(char === '{' ? '}' : ']');
				else if (!isText && (char === '}' || char === ']')) open.pop();
			}
			return ['', open.toReversed().join(''), open.slice(0, -1).toReversed().join('')];
		};
		const canBecome = (text: string) =>
			closings(text).some((closing) => ends.some((end) => isJson(text + end + closing)));
		fc.assert(
			fc.property(broken, (text) => {
				const at = whereJsonBreaks(text);
				expect(canBecome(text.slice(0, at)), text.slice(0, at)).toBe(true);
				// A word or a number that goes wrong later is told by its beginning.
				if (!/^[-+.eE\dtfn\\]?$/.test(text.charAt(at)))
					expect(canBecome(text.slice(0, at + 1)), text.slice(0, at + 1)).toBe(false);
			}),
			{ numRuns: 300 }
		);
	}, 30_000);

	it.each([
		['', 0],
		['{"a":1,}', 7],
		['[1,]', 3],
		["{'a':1}", 1],
		['[1 2]', 3],
		['{"a":NaN}', 5],
		['[1]\n[2]', 4],
		['"two\nlines"', 4],
		['// a remark', 0],
		['01', 1]
	])('%j', (text, at) => {
		expect(whereJsonBreaks(text)).toBe(at);
	});

	it('is found at any depth', () => {
		expect(whereJsonBreaks('['.repeat(200_000))).toBe(200_000);
	});
});
