import type { Item } from '../mapping/item-schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { isSupports } from './exposure.ts';
import { changesFix, packageAt } from './remedies.ts';
import { definePackageRule, type ExampleItem } from './rule.ts';
import { namesInWords } from './words.ts';

const minutes: ExampleItem = {
	kind: 'field',
	name: 'Handling time per agent',
	surface: 'support',
	answers: {
		frequency: 'exception',
		nextAction: 'internal',
		interpretation: 'needs-context',
		blastRadius: [],
		portability: 'none'
	}
};
const requests: ExampleItem = {
	kind: 'download',
	name: 'Requests of the account',
	surface: 'exports',
	answers: { nextAction: 'elsewhere', blastRadius: [], portability: 'archive' }
};

const isInternal = (item: Item) => !item.contextOnly && isSupports(item);

export default definePackageRule({
	id: 'internal-data-in-package',
	severity: 'error',
	title: 'Packages hold what is the customer’s, and nothing of how the team works.',
	principle:
		'An export is designed with a scope of its own. What the team uses to investigate and coordinate does not leave with it.',
	ask: 'Would we read this out to the customer on the phone?',
	ignoreWhen:
		'A law gives the customer a right to it, such as an access request. Accept it and name the law.',
	remedy: 'Take it out of the package, or give the package a version made for customers.',
	messages: {
		internal: 'The package “{name}” contains {items}, and that is for your team alone.'
	},
	examples: {
		bad: {
			says: 'Figures about the team’s own work travel with the customer’s requests.',
			items: [requests, minutes],
			packages: [{ name: 'Request archive', contents: [requests.name, minutes.name] }]
		},
		good: {
			says: 'Only the requests do.',
			items: [requests, minutes],
			packages: [{ name: 'Request archive', contents: [requests.name] }]
		}
	},

	*check({ id, name }, around) {
		const internal = around.contentsOf(id).filter(isInternal);
		if (internal.length === 0) return;
		const on = internal.filter(({ surface }) => surface === 'support').map((item) => item.name);
		const judged = internal.filter(({ surface }) => surface !== 'support').map((item) => item.name);
		const causes = [
			...(on.length > 0 ? [`in Support tooling: ${namesInWords(on)}`] : []),
			...(judged.length > 0 ? [`verdict Support tooling: ${namesInWords(judged)}`] : [])
		];
		yield {
			message: 'internal',
			data: { name, items: namesInWords(internal.map((item) => item.name)) },
			because: causes
		};
	},

	fixes(finding, mapping) {
		const pack = packageAt(mapping, finding);
		const contents = (pack?.contents ?? [])
			.map((id) => itemById(mapping, id))
			.filter((item) => item !== undefined);
		const internal = contents.filter(isInternal);
		// A package with nothing in it is no better: then a person has to say what it is for.
		if (!pack || internal.length === contents.length) return [];
		const names = namesInWords(internal.map(({ name }) => name));
		return changesFix(
			internal.length === 1 ? 'Take it out' : `Take ${internal.length} items out`,
			`took ${names} out of “${pack.name}”`,
			internal.map(({ id }) => ({ path: ['packages', pack.id, 'contents', id], value: undefined }))
		);
	}
});
