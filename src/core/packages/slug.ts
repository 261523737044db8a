/**
 * Names for files and folders out of names that people gave: a to z, digits and hyphens alone, so that no name leads out
 * of its folder, hides itself, or is a device to Windows.
 */
import { byText } from '../mapping/shape.ts';

const LONGEST = 48;
/** What Windows takes for a device, whatever ending follows. */
const DEVICE = /^(?:con|prn|aux|nul|clock|conin|conout|com\d|lpt\d)$/;
/** Letters that have no plain letter inside. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i'
};

/** Empty where the name has no letter or digit of these: the caller knows what else to call it. */
function plain(name: string): string {
	return name
		.slice(0, 4 * LONGEST)
		.toLowerCase()
		.replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? '')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, LONGEST + 1)
		.replace(/^-+/, '')
		.slice(0, LONGEST)
		.replace(/-+$/, '');
}

/** `otherwise`: a plain word for names without a letter that files can have everywhere. */
export function slugOf(name: string, otherwise: string): string {
	const slug = plain(name);
	if (slug === '') return otherwise;
	return DEVICE.test(slug) ? `${slug}-${otherwise}` : slug;
}

/** A slug for each, by identifier. Where two have one name, the later identifier gets a number. */
export function slugsOf(
	members: readonly { readonly id: string; readonly name: string }[],
	otherwise: string
): ReadonlyMap<string, string> {
	const taken: Taken = new Map();
	return new Map(
		members
			.toSorted((a, b) => byText(a.id, b.id))
			.map(({ id, name }): [string, string] => [id, free(slugOf(name, otherwise), taken)])
	);
}

/** Names that are given, in small letters, each with the number that comes next where it is wanted again. */
export type Taken = Map<string, number>;

/** The name, or the first with a number behind it that nothing has yet; it is taken from now on. */
export function free(name: string, taken: Taken, joint = '-'): string {
	const wanted = name.toLowerCase();
	let number = taken.get(wanted) ?? 1;
	let found = name;
	while (taken.has(found.toLowerCase())) {
		number += 1;
		found = `${name}${joint}${number}`;
	}
	taken.set(wanted, number);
	if (found !== name) taken.set(found.toLowerCase(), 1);
	return found;
}

/** A file ending out of a format that people wrote: `.CSV` is `csv`. Empty where nothing of it can be one. */
export function endingOf(format: string): string {
	return plain(format).replaceAll('-', '').slice(0, 12);
}
