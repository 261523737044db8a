/** Keys as the sheet of keys writes them, as the presses that they are: `Shift ↑`, `Ctrl A`, `Esc`. */
const SIGNS: Readonly<Record<string, string>> = {
	'↑': 'ArrowUp',
	'↓': 'ArrowDown',
	'←': 'ArrowLeft',
	'→': 'ArrowRight',
	Del: 'Delete',
	Esc: 'Escape',
	Space: ' ',
	'−': '-'
};

export function pressOf(name: string) {
	const parts = name.split(' ');
	const last = parts.at(-1) ?? '';
	const isShifted = parts.includes('Shift');
	const sign = SIGNS[last] ?? last;
	return {
		key: /^[A-Z]$/.test(sign) && !isShifted ? sign.toLowerCase() : sign,
		code: /^\d$/.test(last) ? `Digit${last}` : /^[A-Z]$/.test(last) ? `Key${last}` : sign,
		modifiers: { altKey: parts.includes('Alt'), ctrlKey: parts.includes('Ctrl'), shiftKey: isShifted }
	};
}
