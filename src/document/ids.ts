const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new identifier: 14 letters and digits, some 72 bits of chance; starts with a letter. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(14));
	return Array.from(bytes, (byte, i) => (i === 0 ? LETTERS[10 + (byte % 26)] : LETTERS[byte % 36])).join('');
}
