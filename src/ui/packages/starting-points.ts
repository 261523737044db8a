/** What packages for a purpose usually say: where to begin, never put in unasked. Who may have it only a room knows. */
import type { Package } from '#core/mapping/schema.ts';
import type { PURPOSES } from '#core/mapping/vocabulary.ts';

export type Purpose = (typeof PURPOSES)[number];

export const PURPOSE_NAMES: Readonly<Record<Purpose, string>> = {
	portability: 'Taking their data along',
	procurement: 'Archive for procurement',
	migration: 'Moving to another system',
	offboarding: 'Leaving us',
	analysis: 'Their own analysis',
	other: 'Something else'
};

export interface StartingPoint {
	readonly name: string;
	/** One line: when it fits. */
	readonly says: string;
	readonly fields: Omit<Partial<Package>, 'id' | 'name' | 'contents'> & { readonly purpose: Purpose };
}

const UTC = { created: true, changed: true, zone: 'UTC' };
const LINK = 'Download link in the portal';
const OURS = 'Our internal notes and assessments, and how we decide.';

export const STARTING_POINTS: readonly StartingPoint[] = [
	{
		name: 'Portability package',
		says: 'Customers take their own records along, on their own.',
		fields: {
			purpose: 'portability',
			description: 'Your records as you gave them to us, for use elsewhere.',
			included: 'What you entered and uploaded, with every change.',
			excluded: OURS,
			formats: ['csv', 'json'],
			layout: { files: 'One file per kind of record.', attachments: 'In a folder, as you uploaded them.' },
			metadata: 'Each record with its author.',
			times: UTC,
			schemaDocs: 'datapackage.json in the package',
			retention: '7 days, then deleted',
			expiry: '7 days after delivery',
			deliveryTime: 'Within an hour',
			channel: LINK,
			security: 'The link asks for a fresh sign-in.',
			access: { mode: 'self-serve', why: 'It holds only what the customer gave us.' }
		}
	},
	{
		name: 'Procurement archive',
		says: 'A dated copy for the files of whoever buys and audits.',
		fields: {
			purpose: 'procurement',
			description: 'A complete, dated copy of your records, for your files.',
			included: 'All documents with their history, and the audit trail of your own account.',
			excluded: OURS,
			formats: ['csv', 'json', 'pdf'],
			layout: { files: 'One file per record, and an index.', attachments: 'One folder per document.' },
			metadata: 'Who did what and when, with versions and signatures.',
			times: UTC,
			schemaDocs: 'datapackage.json in the package',
			retention: '30 days, then deleted',
			expiry: '7 days after delivery',
			deliveryTime: 'Within 2 working days',
			channel: LINK,
			security: 'Link for one named person who has to sign in; checksum included.',
			access: { mode: 'approval', why: 'It contains sensitive documents.' }
		}
	},
	{
		name: 'Migration package',
		says: 'Everything another system needs to go on.',
		fields: {
			purpose: 'migration',
			description: 'Everything your next system needs to go on where we stop.',
			included: 'All records with their references to each other, and all attachments.',
			excluded: OURS,
			formats: ['csv', 'json'],
			layout: {
				files: 'One file per kind of record; references by stable identifier.',
				attachments: 'In a folder, named by the record they belong to.'
			},
			metadata: 'Identifiers, authors, earlier versions.',
			times: UTC,
			schemaDocs: 'datapackage.json in the package',
			retention: '30 days, then deleted',
			expiry: '14 days after delivery',
			deliveryTime: 'Within 5 working days',
			channel: 'Transfer to a place that the customer names',
			security: 'Encrypted with the customer’s key; checksum included.',
			access: { mode: 'approval', why: 'It is the whole account in one place.' }
		}
	},
	{
		name: 'Offboarding package',
		says: 'What stays with customers once their account is closed.',
		fields: {
			purpose: 'offboarding',
			description: 'What you keep once your account is closed.',
			included: 'All your records, documents and invoices up to the last day.',
			excluded: OURS,
			formats: ['csv', 'json', 'pdf'],
			layout: { files: 'One folder per year.', attachments: 'Beside the record they belong to.' },
			metadata: 'Each record with its author and its last state.',
			times: UTC,
			schemaDocs: 'datapackage.json in the package',
			retention: '90 days after the account is closed, then deleted',
			expiry: '30 days after delivery',
			deliveryTime: 'Within 5 working days of the notice',
			channel: LINK,
			security: 'Link for one named person, valid also once the account is closed; code by a second way.',
			access: { mode: 'approval', why: 'Nobody can ask for it again afterwards.' }
		}
	}
];

/** Usual words for a field of one line, one click away while it is empty. */
export const USUAL: Readonly<
	Record<'retention' | 'expiry' | 'deliveryTime' | 'channel' | 'security' | 'schemaDocs', readonly string[]>
> = {
	retention: ['30 days, then deleted', '90 days, then deleted', 'No copy is kept'],
	expiry: ['24 hours after delivery', '7 days after delivery'],
	deliveryTime: ['Within an hour', 'Within 2 working days'],
	channel: [LINK, 'Secure transfer to the customer’s server'],
	security: ['The link asks for a fresh sign-in', 'Encrypted with the customer’s key'],
	schemaDocs: ['datapackage.json in the package', 'fields.md in the package']
};

export const USUAL_FORMATS = ['csv', 'json', 'xlsx', 'xml', 'pdf', 'zip'] as const;

/** `.CSV` and ` csv` are one format. */
export const formatEnding = (text: string) => text.trim().toLowerCase().replace(/^\.+/, '');
