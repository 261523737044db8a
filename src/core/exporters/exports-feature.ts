/** `acceptance/exports.feature`: what each package contains, who gets it and how, and what no package contains. */
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { contentsOf, packagesWith } from '../mapping/selectors.ts';
import { KIND_NAMES } from '../ownership/questions.ts';
import { isSaid } from '../rules/words.ts';
import { acceptanceSteps, hiddenFrom, openAmong, quotedName, step, toBeOn } from './feature-steps.ts';
import { argument, writeFeature, type Scenario, type Step } from './gherkin.ts';
import { keptOffById, type KeptOff } from './kept-off.ts';
import { owesRecord } from './owed-record.ts';
import { roleLabels } from './role-labels.ts';

export function writeExportsFeature(mapping: Mapping): string {
	const off = keptOffById(mapping, 'exports');
	const loose = toBeOn(mapping, 'exports').filter(({ id }) => packagesWith(mapping, id).length === 0);
	const records = mapping.items.filter((item) => !off.has(item.id) && owesRecord(mapping, item));
	return writeFeature('Exports', 'what packages contain, who gets them, and what no package contains', [
		{
			name: 'What a package contains',
			scenarios: mapping.packages.flatMap((pack) => packed(mapping, pack, off))
		},
		{
			name: 'What some package is to contain',
			scenarios: [
				...loose.map((item) => wanted(item, quotedName(item.name), argument(item.name))),
				...records.map((item) =>
					wanted(item, `the history of ${quotedName(item.name)}`, `the history of ${argument(item.name)}`)
				)
			]
		},
		{ name: 'What no package contains', scenarios: hiddenFrom(mapping, 'exports').map(kept) }
	]);
}

/** Without contents there is nothing to look at. */
function packed(mapping: Mapping, pack: Package, off: ReadonlyMap<string, KeptOff>): Scenario[] {
	const items = contentsOf(mapping, pack).filter(({ id }) => !off.has(id));
	if (items.length === 0) return [];
	const rows = items.map(({ ref, kind, name }) => [ref, KIND_NAMES[kind].name.toLowerCase(), name]);
	const { access } = pack;
	const approved = rolesStep(mapping, 'And one of these roles has approved it', access?.approvers);
	return [
		{
			refs: [...new Set(items.map(({ ref }) => ref))],
			tag: 'package',
			open: openAmong(items),
			title: `The package ${quotedName(pack.name)} contains what it says`,
			steps: [
				step(`Given a customer has asked for the package ${argument(pack.name)}`),
				...(access?.mode === 'approval'
					? approved.length > 0
						? approved
						: [step('And it was approved')]
					: []),
				step('When it is delivered'),
				step('Then it contains these, and nothing else', [['reference', 'kind', 'name'], ...rows]),
				...formSteps(pack),
				...rolesStep(mapping, 'And these roles alone may ask for it', access?.trigger),
				...rolesStep(mapping, 'And these roles alone receive it', access?.receive),
				...items.flatMap(acceptanceSteps)
			]
		}
	];
}

function formSteps({ formats = [], times, deliveryTime, expiry }: Package): Step[] {
	const said = formats.filter(isSaid);
	return [
		...(said.length > 0
			? [step('And it comes in each of these formats', [['format'], ...said.map((one) => [one])])]
			: []),
		...(times?.created ? [step('And each record says when it was made')] : []),
		...(times?.changed ? [step('And each record says when it last changed')] : []),
		...(isSaid(times?.zone) ? [step(`And its times are in the zone ${argument(times?.zone ?? '')}`)] : []),
		...(isSaid(deliveryTime) ? [step(`And it was there as promised: ${argument(deliveryTime ?? '')}`)] : []),
		...(isSaid(expiry) ? [step(`And its link stops working as promised: ${argument(expiry ?? '')}`)] : [])
	];
}

/** Roles that are gone are nobody. */
function rolesStep(mapping: Mapping, text: string, ids: readonly string[] = []): Step[] {
	const labels = roleLabels(mapping.roles);
	const names = [...new Set(ids)].map((id) => labels.get(id)).filter((label) => label !== undefined);
	return names.length > 0 ? [step(text, [['role'], ...names.map((name) => [name])])] : [];
}

function wanted(item: Item, title: string, what: string): Scenario {
	return {
		refs: [item.ref],
		tag: 'package',
		open: openAmong([item]),
		title: `${item.ref} Customers can take ${title} along`,
		steps: [
			step('Given a customer is signed in to their own account'),
			step('When they ask for every package that there is'),
			step(`Then one of them contains ${what}`),
			...acceptanceSteps(item)
		]
	};
}

function kept({ item, why }: KeptOff): Scenario {
	return {
		refs: [item.ref],
		tag: 'hidden',
		open: openAmong([item]),
		title: `${item.ref} No package contains ${quotedName(item.name)}`,
		why,
		steps: [
			step('Given a customer has asked for every package that there is'),
			step('When they look through all of them'),
			step(`Then none of them contains ${argument(item.name)}`)
		]
	};
}
