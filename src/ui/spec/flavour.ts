/** How tables are written: chosen once, kept on this device. */
import type { ExportInput } from '#core/exporters/exporter.ts';

export type Flavour = NonNullable<ExportInput['flavour']>;

const KEY = 'demarc-tables';

export const FLAVOURS: readonly { readonly id: Flavour; readonly label: string; readonly says: string }[] = [
	{ id: 'machine', label: 'For programs', says: 'Comma, UTF-8 without a mark.' },
	{
		id: 'spreadsheet',
		label: 'For spreadsheets in Europe',
		says: 'Semicolon, UTF-8 with a mark, so that umlauts and columns are right.'
	}
];

export function storedFlavour(): Flavour {
	try {
		return localStorage.getItem(KEY) === 'spreadsheet' ? 'spreadsheet' : 'machine';
	} catch {
		return 'machine'; // storage may be forbidden; then it holds for this visit
	}
}

export function keepFlavour(flavour: Flavour): void {
	try {
		localStorage.setItem(KEY, flavour);
	} catch {
		// it holds for this visit
	}
}
