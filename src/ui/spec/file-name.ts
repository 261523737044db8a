/** Names of downloaded files: from the title, and safe on every file system. */

const LONGEST = 60;
/** File systems count bytes and take 255; an ending and a part have to fit behind it. */
const MOST_BYTES = 200;
/** Windows gives these names to devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Letters and digits of any script, joined by hyphens; "mapping" where a title has none. */
export function slug(title: string): string {
	const words = title
		.normalize('NFC')
		.toLowerCase()
		// Marks belong to the letter before; everything else (slashes, dots, controls, direction marks) separates.
		.split(/[^\p{L}\p{N}\p{M}]+/u)
		.map((word) => word.replace(/^\p{M}+/u, ''))
		.filter((word) => word !== '');
	let name = '';
	for (const word of words) {
		const longer = name === '' ? word : `${name}-${word}`;
		if (!fits(longer)) break;
		name = longer;
	}
	if (name === '')
		for (const character of characters(words[0] ?? '')) if (fits(name + character)) name += character;
	if (name === '') return 'mapping';
	return DEVICES.test(name) ? `mapping-${name}` : name;
}

function fits(name: string): boolean {
	return characters(name).length <= LONGEST && new TextEncoder().encode(name).length <= MOST_BYTES;
}

/** Whole code points with their marks: half of one is no character. */
function characters(text: string): string[] {
	return text.match(/\P{M}\p{M}{0,4}/gu) ?? [];
}

/** What stands behind the title, where one mapping gives several files of a kind. */
const PARTS: Readonly<Record<string, string>> = {
	archive: '',
	'mapping-json': '',
	'report-html': 'report',
	'dossier-html': '',
	'dossier-md': '',
	'decisions-md': 'decisions',
	'items-csv': 'items',
	'links-csv': 'links',
	'translations-csv': 'translations',
	'access-csv': 'access',
	'moves-csv': 'moves',
	'moves-csv-new': 'moves-new',
	'findings-csv': 'findings',
	'votes-csv': 'votes',
	'decisions-csv': 'decisions',
	'exit-drill-csv': 'exit-drill',
	'diagram-svg': 'board',
	'diagram-mermaid': 'board',
	readme: 'summary',
	'schema-json': 'format'
};

/** `customer-onboarding-items.csv`. */
export function fileName(
	title: string,
	exporter: { readonly id: string; readonly extension: string }
): string {
	const part = PARTS[exporter.id] ?? slug(exporter.id);
	return `${slug(title)}${part && `-${part}`}.${exporter.extension}`;
}
