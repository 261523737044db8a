/** A figure as people write it: `1,200`, `12.5`, `30 %`. Undefined where it is not plainly one number. */
export function figure(text: string | undefined): number | undefined {
	const plain = (text ?? '').trim().replace(/\s*%$/, '');
	if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
	return /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? Number(plain.replaceAll(',', '')) : undefined;
}

interface Figures {
	readonly baseline?: string | undefined;
	readonly target?: string | undefined;
	readonly unit?: string | undefined;
}

/** What the target changes, in words. Undefined where one of both is no number. */
export function improvement({ baseline, target, unit }: Figures): string | undefined {
	const from = figure(baseline);
	const to = figure(target);
	if (from === undefined || to === undefined) return undefined;
	if (from === to) return 'The target is what it is today';
	const by = Number(Math.abs(to - from).toFixed(2));
	const said = unit?.trim() ? `${by} ${unit.trim()}` : String(by);
	const isLess = to < from;
	const start = `${isLess ? 'Down' : 'Up'} by ${said}`;
	if (from === 0) return start;
	const share = Math.round((Math.abs(to - from) / Math.abs(from)) * 100);
	return `${start}, ${share} % ${isLess ? 'less' : 'more'} than today`;
}
