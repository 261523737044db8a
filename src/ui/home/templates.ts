/** The templates that come with the program, by name; each is loaded when it is chosen. */
import type { Mapping } from '#core/mapping/schema.ts';

export interface TemplateEntry {
	readonly id: string;
	readonly title: string;
	readonly says: string;
	load(): Promise<Mapping>;
}

export const TEMPLATES: readonly TemplateEntry[] = [
	{
		id: 'customer-onboarding',
		title: 'Customer onboarding',
		says: '45 items',
		load: async () => {
			const [{ default: json }, { readMapping }] = await Promise.all([
				import('#templates/customer-onboarding.json'),
				import('#core/mapping/read.ts')
			]);
			const read = readMapping(json);
			if (!read.ok) throw new Error(`the template is not a mapping: ${read.problems[0]?.at}`);
			return read.mapping;
		}
	}
];
