/** The lists beside items and stages: roles, links, packages, measures, decisions, the agenda, the parking lot, named views, hand-offs and answers. */
import type { Decision, Link, Mapping, Measure, Package, Role } from '../mapping/schema.ts';
import type { HandOff, Reply } from '../mapping/handoff-schema.ts';
import type { AgendaStep, NamedView, Parked } from '../mapping/workshop-schema.ts';
import { NOTHING, type Command } from './edit.ts';
import { patchChanges } from './patch.ts';

export interface Members {
	roles: Role;
	links: Link;
	packages: Package;
	measures: Measure;
	decisions: Decision;
	agenda: AgendaStep;
	parked: Parked;
	views: NamedView;
	handOffs: HandOff;
	replies: Reply;
}
export type MemberList = keyof Members;

const WORDS: Record<MemberList, string> = {
	roles: 'role',
	links: 'link',
	packages: 'package',
	measures: 'measure',
	decisions: 'decision',
	agenda: 'step of the agenda',
	parked: 'parked question',
	views: 'view',
	handOffs: 'hand-off',
	replies: 'answer of those who build'
};

type Json = Record<string, unknown>;
/** The member, if it is there still. */
export const memberOf = (mapping: Mapping, list: MemberList, id: string) =>
	(mapping[list] as readonly (Json & { id: string })[]).find((member) => member.id === id);
/** What undo calls it: by its name where it has one. */
export const wordsFor = (list: MemberList, member: Json) => {
	const name = member['name'] ?? member['title'];
	return typeof name === 'string' ? `${WORDS[list]} “${name}”` : `a ${WORDS[list]}`;
};

export function addMember<L extends MemberList>(list: L, member: Members[L]): Command {
	return () => ({
		label: `added ${wordsFor(list, member)}`,
		changes: [{ path: [list, member.id], value: member }]
	});
}

/** New values by key; `undefined` clears one. Records change key by key, sets member by member. */
export function editMember<L extends MemberList>(list: L, id: string, patch: Partial<Members[L]>): Command {
	return (mapping) => {
		const member = memberOf(mapping, list, id);
		if (!member) return NOTHING;
		return { label: `edited ${wordsFor(list, member)}`, changes: patchChanges(list, member, patch) };
	};
}

export function removeMember(list: MemberList, id: string): Command {
	return (mapping) => {
		const member = memberOf(mapping, list, id);
		if (!member) return NOTHING;
		return { label: `removed ${wordsFor(list, member)}`, changes: [{ path: [list, id], value: undefined }] };
	};
}
