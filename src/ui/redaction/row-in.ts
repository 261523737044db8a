/** The row of a word, which may hold any sign: no selector could say it. */
export function rowIn(list: HTMLElement | undefined, value: string | undefined): HTMLElement | undefined {
	const rows = [...(list?.querySelectorAll<HTMLElement>('[data-value]') ?? [])];
	return rows.find(({ dataset }) => dataset['value'] === value);
}
