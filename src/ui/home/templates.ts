/** The templates that come with the program, by name; each is loaded when it is chosen. */
import type { Mapping } from '#core/mapping/schema.ts';

export interface TemplateEntry {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	load(): Promise<Mapping>;
}

/** Half judged already: what the tour shows, and what a first look begins with at once. */
export const EXAMPLE: TemplateEntry = {
	id: 'customer-onboarding',
	title: 'Customer onboarding',
	says: '45 items',
	load: () => mappingIn(import('#templates/customer-onboarding.json'))
};

export const TEMPLATES: readonly TemplateEntry[] = [
	EXAMPLE,
	{
		id: 'invoice-disputes',
		title: 'Invoice disputes',
		says: '59 items',
		load: () => mappingIn(import('#templates/invoice-disputes.json'))
	},
	{
		id: 'document-exchange',
		title: 'Document exchange',
		says: '56 items',
		load: () => mappingIn(import('#templates/document-exchange.json'))
	},
	{
		id: 'approvals',
		title: 'Approvals',
		says: '57 items',
		load: () => mappingIn(import('#templates/approvals.json'))
	},
	{
		id: 'account-administration',
		title: 'Account administration',
		says: '59 items',
		load: () => mappingIn(import('#templates/account-administration.json'))
	},
	{
		id: 'data-exports',
		title: 'Data exports',
		says: '59 items',
		load: () => mappingIn(import('#templates/data-exports.json'))
	}
];

async function mappingIn(file: Promise<{ readonly default: unknown }>): Promise<Mapping> {
	const [{ default: json }, { readMapping }] = await Promise.all([file, import('#core/mapping/read.ts')]);
	const read = readMapping(json);
	if (!read.ok) throw new Error(`the template is not a mapping: ${read.problems[0]?.at}`);
	return read.mapping;
}
