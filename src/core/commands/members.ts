/** The lists beside items and stages: roles, links, packages, measures, decisions. */
import type { Decision, Link, Mapping, Measure, Package, Role } from '../mapping/schema.ts';
import { NOTHING, type Command } from './edit.ts';
import { patchChanges } from './patch.ts';

interface Members {
	roles: Role;
	links: Link;
	packages: Package;
	measures: Measure;
	decisions: Decision;
}
export type MemberList = keyof Members;

const WORDS: Record<MemberList, string> = {
	roles: 'role',
	links: 'link',
	packages: 'package',
	measures: 'measure',
	decisions: 'decision'
};

type Json = Record<string, unknown>;
const memberOf = (mapping: Mapping, list: MemberList, id: string) =>
	(mapping[list] as readonly (Json & { id: string })[]).find((member) => member.id === id);
const wordsFor = (list: MemberList, member: Json) =>
	typeof member['name'] === 'string' ? `${WORDS[list]} “${member['name']}”` : `a ${WORDS[list]}`;

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
