/** `package.md`: the page about a package for those who build it: its fields, who may have it and how, and what is missing. */
import { counted } from '../mapping/counted.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { rulesInWords } from '../packages/column-words.ts';
import { exitDrill } from '../packages/exit-drill.ts';
import { packageFlow } from '../packages/flow.ts';
import { lifeLine } from '../packages/life-line.ts';
import { resourcesOf, placesIn, type Place, type Resource } from '../packages/resources.ts';
import { said, saidOf } from '../packages/said.ts';
import { review } from '../rules/review.ts';
import { inMarkdown, markdownTable } from './markdown.ts';
import { trustSheet } from './trust-sheet.ts';

const NOT_SAID = '*Not said yet.*';

export function writePackagePage(mapping: Mapping, pack: Package): string {
	const resources = resourcesOf(mapping, pack);
	const places = placesIn(resources);
	const parts = [
		`# ${inMarkdown(pack.name) || 'Package'}`,
		...(said(pack.description) === undefined ? [] : [inMarkdown(pack.description ?? '')]),
		markdownTable([
			['What you may ask', 'What holds'],
			...trustSheet(mapping, pack).map(({ label, says }) => [
				label,
				says === undefined ? NOT_SAID : inMarkdown(says)
			])
		]),
		'## Files and fields',
		...(Object.keys(pack.fields ?? {}).length > 0
			? []
			: ['No field is documented yet: what follows is what the items of the package come to.']),
		...resources.flatMap((resource) => fileParts(resource, places)),
		'## Who may have it',
		whoText(mapping, pack),
		'## From request to erasure',
		packageFlow(mapping, pack)
			.map(({ status, nextStep }, i) => `${i + 1}. **${inMarkdown(status)}**: ${inMarkdown(nextStep.text)}`)
			.join('\n'),
		'## What is missing',
		missingText(mapping, pack, resources),
		'## What customers supplied and can take along in it',
		drillText(mapping, pack),
		'`datapackage.json` beside this page describes the same files for programs (Frictionless Data Package 2.0), `contract.odcs.json` the same agreement (Open Data Contract Standard 3.1.0).'
	];
	return `${parts.join('\n\n')}\n`;
}

function fileParts(resource: Resource, places: ReadonlyMap<string, Place>): string[] {
	const head = `### \`${resource.path}\``;
	if (resource.kind === 'file') return [head, 'Nobody has said yet which fields it has.'];
	const rows = resource.columns.map((column) => [
		inMarkdown(column.name),
		column.type,
		inMarkdown(column.description ?? '') || NOT_SAID,
		rulesInWords(column, places).map(inMarkdown).join('; '),
		inMarkdown(column.example ?? '')
	]);
	return [head, markdownTable([['Field', 'Type', 'What it means', 'What holds', 'Example'], ...rows])];
}

function whoText(mapping: Mapping, pack: Package): string {
	const { mode, trigger, receive, approvers } = saidOf(mapping, pack);
	const all = new Map([...trigger, ...receive, ...approvers].map((role) => [role.id, role]));
	if (all.size === 0) return 'Nobody is named yet.';
	const yes = (is: boolean) => (is ? 'yes' : '');
	const why = said(pack.access?.why);
	return [
		markdownTable([
			['Role', 'Side', 'May ask', 'Receives', 'Approves'],
			...[...all.values()].map((role) => [
				inMarkdown(role.name),
				role.side,
				yes(trigger.includes(role)),
				yes(receive.includes(role)),
				yes(approvers.includes(role))
			])
		]),
		...(mode === undefined && why === undefined
			? []
			: [
					`${mode === undefined ? '' : mode === 'approval' ? 'Somebody approves it.' : 'Nobody has to approve it.'} ${inMarkdown(why ?? '')}`.trim()
				])
	].join('\n\n');
}

function missingText(mapping: Mapping, pack: Package, resources: readonly Resource[]): string {
	const found = review(mapping)
		.open.filter(({ at }) => at.type === 'package' && at.id === pack.id)
		.map(({ text }) => text);
	const placed = new Set(
		resources.flatMap((one) =>
			one.kind === 'table' ? one.columns.flatMap(({ item }) => item?.id ?? []) : []
		)
	);
	const isDocumented = Object.keys(pack.fields ?? {}).length > 0;
	const contents = new Set(isDocumented ? pack.contents : []);
	const loose = mapping.items.filter(
		({ id, kind }) => kind === 'field' && contents.has(id) && !placed.has(id)
	);
	const lines = [
		...found,
		...lifeLine(mapping, pack).odd,
		...loose.map(({ ref, name }) => `${ref} ${name} is in the package, and no field says where.`)
	];
	return lines.length === 0
		? 'Nothing that Demarc knows of.'
		: lines.map((line) => `- ${inMarkdown(line)}`).join('\n');
}

function drillText(mapping: Mapping, pack: Package): string {
	const { packages } = exitDrill(mapping);
	const share = packages.find((one) => one.pack.id === pack.id)?.share;
	if (!share || share.of === 0) return 'No item is marked as supplied by the customer.';
	return `${share.count} of ${counted(share.of, 'item', 'items')}. The whole list is in \`exit-drill.csv\`.`;
}
