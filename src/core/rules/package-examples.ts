/** A package that lacks one thing, and the same package with it. */
import type { Package } from '../mapping/schema.ts';
import type { Example, ExampleItem } from './rule.ts';

const PAYMENTS: ExampleItem = {
	kind: 'download',
	name: 'Payment history',
	surface: 'exports',
	answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
};

interface PackageCase {
	readonly says: string;
	/** What the package says otherwise than a sound one. */
	readonly pack?: Partial<Package>;
	/** What its one item says otherwise. */
	readonly item?: Partial<ExampleItem>;
}

function exampleOf({ says, pack, item }: PackageCase): Example {
	return {
		says,
		items: [{ ...PAYMENTS, ...item }],
		packages: [{ name: 'Account archive', contents: [PAYMENTS.name], ...pack }]
	};
}

export function packageExamples(bad: PackageCase, good: PackageCase): { bad: Example; good: Example } {
	return { bad: exampleOf(bad), good: exampleOf(good) };
}
