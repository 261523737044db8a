/**
 * From request to erasure: the statuses that a customer sees while they wait for a package, only those that apply to it,
 * and how one of them comes onto the board as an item of Product.
 */
import { addItems } from '../commands/add-items.ts';
import { NOTHING, type Change, type Command } from '../commands/edit.ts';
import type { Item } from '../mapping/item-schema.ts';
import type { Mapping, Package } from '../mapping/schema.ts';
import { linksFrom } from '../mapping/selectors.ts';
import type { Side } from '../mapping/vocabulary.ts';
import { inWords, shortName } from '../rules/words.ts';
import { said, saidOf, type NamedRole, type Said, type SaidTime } from './said.ts';
import { slugOf } from './slug.ts';

export const FLOW_STEPS = ['requested', 'approval', 'building', 'ready', 'expired', 'erased'] as const;
export type FlowStepId = (typeof FLOW_STEPS)[number];

export interface FlowStep {
	readonly id: FlowStepId;
	/** What the customer reads beside the package: “Being built”. */
	readonly status: string;
	/** The same on the board, where other packages have theirs: “Dispute file: being built”. */
	readonly name: string;
	/** What marks its item, however people call it later. */
	readonly tag: string;
	readonly nextStep: { readonly text: string; readonly actor: Side };
	/** The status on the board that stands for it already. */
	readonly item?: Item;
}

const names = (roles: readonly NamedRole[]) => inWords(roles.map(({ name }) => shortName(name)));

/** “Never”, “no copy is kept”: said, and nothing happens then. A length beside it says that something does. */
const NEVER = /\b(?:never|no|not|none|without|forever|unlimited|indefinite|indefinitely)\b/i;
const happens = (time: SaidTime | undefined): time is SaidTime =>
	time !== undefined && (time.span !== undefined || !NEVER.test(time.says));

type Told = Pick<FlowStep, 'status' | 'nextStep'>;

function told(pack: Package, facts: Said): Partial<Record<FlowStepId, Told>> {
	const { mode, approvers, deliveryTime, expiry, retention } = facts;
	const channel = said(pack.channel);
	const again = { text: 'Ask for it again if you still need it.', actor: 'customer' } as const;
	return {
		requested: {
			status: 'Requested',
			nextStep:
				mode === 'approval'
					? {
							text:
								approvers.length > 0 ? `We ask ${names(approvers)} for approval.` : 'We ask for approval.',
							actor: 'system'
						}
					: { text: 'We put it together for you.', actor: 'system' }
		},
		...(mode === 'approval'
			? {
					approval: {
						status:
							approvers.length > 0 ? `Waiting for approval by ${names(approvers)}` : 'Waiting for approval',
						nextStep: {
							text:
								approvers.length > 0
									? `${names(approvers)} ${approvers.length === 1 ? 'decides' : 'decide'} about the request.`
									: 'Whoever approves it decides about the request.',
							actor:
								approvers.length > 0 && approvers.every(({ side }) => side === 'customer')
									? 'customer'
									: 'internal'
						}
					}
				}
			: {}),
		building: {
			status: 'Being built',
			nextStep: {
				text: deliveryTime ? `We finish it. Ready: ${deliveryTime.says}` : 'We finish it.',
				actor: 'system'
			}
		},
		ready: {
			status: 'Ready',
			nextStep: {
				text:
					channel === undefined && !happens(expiry)
						? 'Fetch it.'
						: [
								channel === undefined ? 'Fetch it' : `Fetch it: ${channel}`,
								...(happens(expiry) ? [`The link stops working: ${expiry.says}`] : [])
							].join(' · '),
				actor: 'customer'
			}
		},
		...(happens(expiry) ? { expired: { status: 'Link expired', nextStep: again } } : {}),
		...(happens(retention) ? { erased: { status: 'File erased', nextStep: again } } : {})
	};
}

/** In the order in which they come. */
export function packageFlow(mapping: Mapping, pack: Package): readonly FlowStep[] {
	const steps = told(pack, saidOf(mapping, pack));
	const statuses = mapping.items.filter(({ kind }) => kind === 'status');
	return FLOW_STEPS.flatMap((id): FlowStep[] => {
		const step = steps[id];
		if (!step) return [];
		const name = `${shortName(pack.name)}: ${step.status.slice(0, 1).toLowerCase()}${step.status.slice(1)}`;
		const tag = `${slugOf(pack.name, 'package')}/${id}`;
		const item = statuses.find((one) => stands(one, name, tag));
		return [{ id, ...step, name, tag, ...(item ? { item } : {}) }];
	});
}

/** By its tag where somebody renamed it, by its name where somebody took the tag off. */
const stands = (item: Item, name: string, tag: string) =>
	item.tags?.includes(tag) === true || item.name.trim().toLowerCase() === name.toLowerCase();

/** The identifiers of what comes: core has no chance in it. */
export interface FlowStepIds {
	readonly item: string;
	readonly linkFromBefore: string;
	readonly linkToNext: string;
}

/** Adds a step as a status on Product, and leads to it from the step before and from it to the next, where they are there. */
export function addFlowStep(pack: string, step: FlowStepId, ids: FlowStepIds): Command {
	return (mapping) => {
		const known = mapping.packages.find(({ id }) => id === pack);
		const steps = known ? packageFlow(mapping, known) : [];
		const at = steps.findIndex(({ id }) => id === step);
		const wanted = steps[at];
		if (!known || !wanted || wanted.item) return NOTHING;
		const { trigger, receive } = saidOf(mapping, known);
		const access = Object.fromEntries([...trigger, ...receive].map(({ id }) => [id, ['see' as const]]));
		const added = addItems([
			{
				id: ids.item,
				kind: 'status',
				name: wanted.name,
				surface: 'product',
				nextStep: wanted.nextStep,
				tags: [wanted.tag],
				...(Object.keys(access).length > 0 ? { access } : {})
			}
		])(mapping);
		const before = steps.slice(0, at).findLast(({ item }) => item)?.item;
		const next = steps.slice(at + 1).find(({ item }) => item)?.item;
		return {
			label: `added “${wanted.name}”`,
			changes: [
				...added.changes,
				...between(mapping, before, next),
				...(before ? [link(ids.linkFromBefore, before.id, ids.item)] : []),
				...(next ? [link(ids.linkToNext, ids.item, next.id)] : [])
			]
		};
	};
}

const link = (id: string, from: string, to: string): Change => ({
	path: ['links', id],
	value: { id, kind: 'leads-to', from, to }
});

/** The way that led past the new step goes through it now. */
function between(mapping: Mapping, before: Item | undefined, next: Item | undefined): Change[] {
	if (!before || !next) return [];
	return linksFrom(mapping, before.id, 'leads-to')
		.filter(({ to, label }) => to === next.id && label === undefined)
		.map(({ id }) => ({ path: ['links', id], value: undefined }));
}
