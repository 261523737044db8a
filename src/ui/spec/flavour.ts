/** How tables are written: chosen once, kept on this device. */
import type { ExportInput } from '#core/exporters/exporter.ts';
import { keep, kept } from '#ui/state/kept.ts';

export type Flavour = NonNullable<ExportInput['flavour']>;

export const FLAVOURS: readonly { readonly id: Flavour; readonly label: string; readonly says: string }[] = [
	{ id: 'machine', label: 'For programs', says: 'Comma, UTF-8 without a mark.' },
	{
		id: 'spreadsheet',
		label: 'For spreadsheets in Europe',
		says: 'Semicolon, UTF-8 with a mark, so that umlauts and columns are right.'
	}
];

export function storedFlavour(): Flavour {
	return kept('tables') === 'spreadsheet' ? 'spreadsheet' : 'machine';
}

export function keepFlavour(flavour: Flavour): void {
	keep('tables', flavour);
}
