/** Markdown tables, and medians with their ranges. */
import { median } from './frames.ts';

export const whole = (value: number) => String(Math.round(value));
/** `none`: not one frame was shown while the gesture lasted. */
export const short = (value: number) => (value === 0 ? 'none' : value < 10 ? value.toFixed(1) : whole(value));

/** `12 (11–14)`: the median and the range of several runs. */
export function spread(values: readonly number[], words = short): string {
	const [low, high] = [Math.min(...values), Math.max(...values)];
	return values.length === 1 || words(low) === words(high)
		? words(median(values))
		: `${words(median(values))} (${words(low)}–${words(high)})`;
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
