/** Texts, names and identifiers as fast-check imagines them, those that have broken programs before among them. */
import fc from 'fast-check';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

const PLAIN_NAMES = ['Invoice status', 'Risk score', 'Override limit', 'Audit log', 'Delivery address'];

/** Any text that can be written down: no half surrogate pairs (the door replaces those). */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom(...PLAIN_NAMES) },
	{ weight: 3, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
	{ weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }
);

export const anyName = anyText.filter((text) => text.length > 0);

/** Identifiers, some of them names that every object already answers to. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
	{ weight: 8, arbitrary: fc.stringMatching(/^[a-z][a-z0-9]{9}$/) },
	{ weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'valueOf') },
	{ weight: 1, arbitrary: fc.constantFrom('0', '7', '10', 'a.b', 'A:1', 'x_-y') }
);
