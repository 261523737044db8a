/** What takes the place of names that look as the format wants them: identifiers, references, versions, sort keys. */
import { keysAfter } from '../mapping/order.ts';
import { REF_PREFIX } from '../mapping/refs.ts';
import { byText } from '../mapping/shape.ts';

const DIGITS = [...'0123456789'];
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const SMALL = [...'xyzabcdefghijklmnopqrstuvw'];
/** In vain for as long as this, it is given up: every letter or digit may be a dropped word. */
const IN_VAIN = 200;

/** Gives names that look like the pattern, have nothing dropped in them and are not `taken`; undefined: there is none. */
export function freshNames(
	pattern: string,
	taken: ReadonlySet<string>,
	isClean: (name: string) => boolean,
	/** Numbers begin after it. */
	after: number
): () => string | undefined {
	const looks = new RegExp(pattern);
	const digits = DIGITS.filter(isClean);
	const tails = digits.length > 1 ? digits : SMALL.filter(isClean);
	const numbered = [REF_PREFIX, ...CAPITALS].map((letters) => `${letters}-`);
	const heads = looks.test('x001') ? [...SMALL, ...CAPITALS, ''] : [...numbered, ''];
	const given = new Set(taken);
	let count = after;
	let isGivenUp = false;
	return () => {
		for (let i = 0; i < IN_VAIN && !isGivenUp; i += 1) {
			count += 1;
			const tail = counted(count, tails);
			for (const head of heads) {
				const name = `${head}${tail}`;
				if (given.has(name) || !looks.test(name) || !isClean(name)) continue;
				given.add(name);
				return name;
			}
		}
		isGivenUp = true;
		return undefined;
	};
}

/** A number in these digits, three of them at least. The first stands for nothing. */
function counted(number: number, digits: readonly string[]): string {
	const [zero = '', base] = [digits[0], Math.max(2, digits.length)];
	let text = '';
	for (let rest = number; rest > 0; rest = Math.floor(rest / base))
		text = `${digits[rest % base] ?? ''}${text}`;
	return text.padStart(3, zero);
}

/** Other sort keys that sort the same; undefined: none are clean. */
export function freshOrders(
	orders: ReadonlySet<string>,
	isClean: (order: string) => boolean
): ReadonlyMap<string, string> | undefined {
	const before = [...orders].toSorted(byText);
	const own = keysAfter(null, before.length * 2 + IN_VAIN).filter(isClean);
	const letters = [...DIGITS, ...CAPITALS, ...SMALL].filter(isClean).toSorted(byText);
	const keys = own.length >= before.length ? own : counting(letters, before.length, isClean);
	if (keys.length < before.length) return undefined;
	return new Map(before.map((order, i) => [order, keys[i] as string]));
}

/** Ascending, all of one length. */
function counting(letters: readonly string[], count: number, isClean: (order: string) => boolean): string[] {
	const keys: string[] = [];
	if (letters.length < 2) return keys;
	const width = Math.ceil(Math.log(count * 4 + IN_VAIN) / Math.log(letters.length));
	for (let number = 0; keys.length < count && number < letters.length ** width; number += 1) {
		let [key, rest] = ['', number];
		for (let i = 0; i < width; i += 1, rest = Math.floor(rest / letters.length))
			key = `${letters[rest % letters.length] ?? ''}${key}`;
		if (isClean(key)) keys.push(key);
	}
	return keys;
}
