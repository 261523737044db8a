/** Who can take out what, and who has to approve it. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping, Package } from '../../mapping/schema.ts';
import { itemById, packagesWith } from '../../mapping/selectors.ts';
import { weightsOf } from '../../rules/exposure.ts';
import { inWords, isSaid } from '../../rules/words.ts';
import { capped, type Block, type Section, type Span, type Words } from '../report/blocks.ts';
import { packagesInOrder } from '../report/packages.ts';
import type { Reading } from '../report/reading.ts';
import { called, found } from '../report/subjects.ts';
import { sentence, some, stopped } from '../report/wording.ts';
import { onSurface } from './seen.ts';

const gap = { gap: 'Not said yet' };

function rolesWords({ roles }: Mapping, ids: readonly string[] = []): Words {
	const names = ids
		.map((id) => roles.find((role) => role.id === id)?.name)
		.filter((name) => name !== undefined);
	return names.length > 0 ? inWords(names) : gap;
}

function approvalWords(mapping: Mapping, { access }: Package): Words {
	const why = access?.why?.trim();
	const because: Span[] = why ? [` ${stopped(why)}`] : [];
	if (access?.mode === 'self-serve') return ['Self-serve: nobody approves.', ...because];
	const by = rolesWords(mapping, access?.approvers);
	if (access?.mode === 'approval' || (access?.approvers?.length ?? 0) > 0)
		return ['Approved by ', ...(typeof by === 'string' ? [by] : [gap]), '.', ...because];
	return [gap, ...because];
}

const contents = (mapping: Mapping, pack: Package) =>
	(pack.contents ?? []).map((id) => itemById(mapping, id)).filter((item) => item !== undefined);

/** What in it should not leave unseen: sensitive, privileged, a great many. */
function weightWords(items: readonly Item[]): string {
	const weights = [...new Set(items.flatMap(weightsOf))].sort();
	return weights.length > 0 ? sentence(inWords(weights)) : 'nothing that was named';
}

function packageBlocks(reading: Reading, pack: Package): Block[] {
	const { mapping, review } = reading;
	const items = contents(mapping, pack);
	const { shown, rest } = capped(items, 'mapping.demarc.json', 100);
	const say = (text: string | undefined): Words => (isSaid(text) ? stopped(text?.trim() ?? '') : gap);
	const open = review.open.filter(
		({ at, severity }) => at.type === 'package' && at.id === pack.id && severity !== 'advice'
	);
	return [
		{ heading: { name: pack.name }, level: 3 },
		{
			facts: [
				['Who may ask', rolesWords(mapping, pack.access?.trigger)],
				['Who receives it', rolesWords(mapping, pack.access?.receive)],
				['Approval', approvalWords(mapping, pack)],
				['It carries', weightWords(items)],
				['In it', items.length > 0 ? inList(shown) : { gap: 'No item of the board is listed' }],
				['Not in it', say(pack.excluded)],
				['How it comes', say(pack.channel)],
				['Secured by', say(pack.security)],
				['Link expires', say(pack.expiry)],
				['Kept by us', say(pack.retention)]
			]
		},
		...rest,
		...(open.length > 0
			? [
					{ text: [{ strong: 'Still open.' }] } satisfies Block,
					{ list: open.map((one) => found(mapping, one)) }
				]
			: [])
	];
}

export const inList = (items: readonly Item[]): Span[] =>
	items.flatMap((item, i): Span[] => [...(i > 0 ? [', '] : []), ...called(item)]);

export function takingOutSection(reading: Reading): Section {
	const packages = packagesInOrder(reading.mapping);
	const loose = onSurface(reading, 'exports').filter(
		({ id, contextOnly }) => !contextOnly && packagesWith(reading.mapping, id).length === 0
	);
	const blocks: Block[] = [
		...(packages.length === 0 ? [{ text: 'No export package has been designed yet.' }] : []),
		...packages.flatMap((pack) => packageBlocks(reading, pack)),
		...(loose.length > 0
			? [
					{
						text: [
							`${sentence(some(loose.length, 'item', 'items'))} in Exports and in no package, so that nobody has said who may take ${loose.length === 1 ? 'it' : 'them'}: `,
							...inList(loose.slice(0, 100)),
							'.'
						]
					}
				]
			: []),
		...capped(loose, 'items.csv', 100).rest
	];
	return { id: 'exports', title: 'Who can take out what', blocks };
}
