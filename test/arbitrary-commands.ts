/**
 * Every command of the list with arguments as fast-check imagines them. A command picks its subjects from the
 * mapping at the moment it runs, so that any sequence of them makes sense.
 */
import fc from 'fast-check';
import type * as all from '#core/commands/index.ts';
import {
	addItems,
	addMember,
	addStage,
	answerOpenTests,
	answerTest,
	editItems,
	editMember,
	editWorkflow,
	moveItems,
	moveStage,
	removeItems,
	removeMember,
	removeStage,
	renameMapping,
	renameStage
} from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import type { ItemPatch } from '#core/commands/edit-items.ts';
import type { MemberList } from '#core/commands/members.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { EVIDENCE, SURFACES, TESTS, WORKFLOW_KINDS } from '#core/mapping/vocabulary.ts';
import { ANSWERS, BODIES, anyItemBody, anyName, anyText, partialAnswers } from './arbitraries.ts';

/** Which of a list's members, by numbers: wraps around, may name one twice, none where the list is empty. */
type Choice = readonly number[];
const choice = fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 3 });
const chosen = (members: readonly { readonly id: string }[], numbers: Choice): string[] =>
	members.length === 0 ? ['gone'] : numbers.map((n) => (members[n % members.length] as { id: string }).id);
const one = (members: readonly { readonly id: string }[], numbers: Choice) =>
	chosen(members, numbers)[0] as string;

/** An identifier that no arbitrary mapping uses: two people never make the same. */
const newId = fc.stringMatching(/^n[a-z0-9]{13}$/);
const bodyOf = (list: MemberList): fc.Arbitrary<object> => BODIES[list];
const memberList = fc.constantFrom<MemberList>('roles', 'links', 'packages', 'measures', 'decisions');

/** New values for some keys; undefined for some others. What a member can't be without is never cleared. */
function patchOf<B extends object>(body: fc.Arbitrary<B>, required: readonly string[]): fc.Arbitrary<B> {
	return fc.tuple(body, fc.array(fc.nat({ max: 30 }), { maxLength: 3 })).map(([values, clear]) => {
		const keys = Object.keys(values);
		const cleared = clear.flatMap((n) => {
			const key = keys[n % Math.max(1, keys.length)];
			return key === undefined || required.includes(key) ? [] : [[key, undefined] as const];
		});
		return { ...values, ...Object.fromEntries(cleared) };
	});
}

const REQUIRED = ['kind', 'name', 'side', 'from', 'to', 'reason'];
const onMembers = <A>(rest: fc.Arbitrary<A>, make: (mapping: Mapping, choice: Choice, rest: A) => Command) =>
	fc.tuple(choice, rest).map(
		([numbers, value]): Command =>
			(mapping) =>
				make(mapping, numbers, value)(mapping)
	);

/** One arbitrary a command, under the name that the list exports it by. */
export const COMMANDS: { readonly [K in keyof typeof all]: fc.Arbitrary<Command> } = {
	addItems: fc
		.uniqueArray(fc.tuple(newId, anyItemBody), { maxLength: 3, selector: ([id]) => id })
		.map((items) => addItems(items.map(([id, body]) => ({ ...body, id })))),
	answerOpenTests: onMembers(
		fc.tuple(partialAnswers, fc.constantFrom(undefined, ...EVIDENCE)),
		(mapping, numbers, [answers, evidence]) =>
			answerOpenTests(
				[...new Set(chosen(mapping.items, numbers))].map((id) => ({ id, answers })),
				evidence
			)
	),
	answerTest: fc.oneof(
		...TESTS.map((test) =>
			onMembers(
				fc.tuple(
					fc.option<unknown, undefined>(ANSWERS[test], { nil: undefined }),
					fc.constantFrom(undefined, ...EVIDENCE)
				),
				(mapping, numbers, [answer, evidence]) =>
					answerTest(chosen(mapping.items, numbers), test, answer as never, evidence)
			)
		)
	),
	editItems: onMembers(patchOf<ItemPatch>(anyItemBody, REQUIRED), (mapping, numbers, patch) =>
		editItems(chosen(mapping.items, numbers), patch)
	),
	editWorkflow: fc
		.record(
			{
				kind: fc.constantFrom(undefined, ...WORKFLOW_KINDS),
				name: fc.option(anyText, { nil: undefined }),
				pain: fc.option(anyText, { nil: undefined })
			},
			{ requiredKeys: [], noNullPrototype: true }
		)
		.map(editWorkflow),
	renameMapping: anyText.map(renameMapping),
	addMember: memberList.chain((list) =>
		fc.tuple(newId, bodyOf(list)).map(([id, body]) => addMember(list, { ...body, id } as never))
	),
	editMember: memberList.chain((list) =>
		onMembers(patchOf(bodyOf(list), REQUIRED), (mapping, numbers, patch) =>
			editMember(list, one(mapping[list], numbers), patch)
		)
	),
	removeMember: memberList.chain((list) =>
		onMembers(fc.constant(null), (mapping, numbers) => removeMember(list, one(mapping[list], numbers)))
	),
	moveItems: onMembers(
		fc.record(
			{
				surface: fc.constantFrom(null, ...SURFACES),
				stage: fc.option(choice),
				index: fc.nat({ max: 5 })
			},
			{ requiredKeys: [] }
		),
		(mapping, numbers, { stage, ...to }) =>
			moveItems(chosen(mapping.items, numbers), {
				...to,
				...(stage === undefined ? {} : { stage: stage && one(mapping.stages, stage) })
			})
	),
	removeItems: onMembers(fc.constant(null), (mapping, numbers) =>
		removeItems(chosen(mapping.items, numbers))
	),
	addStage: fc.tuple(newId, anyName).map(([id, name]) => addStage(id, name)),
	moveStage: onMembers(fc.nat({ max: 5 }), (mapping, numbers, index) =>
		moveStage(one(mapping.stages, numbers), index)
	),
	removeStage: onMembers(fc.constant(null), (mapping, numbers) => removeStage(one(mapping.stages, numbers))),
	renameStage: onMembers(anyText, (mapping, numbers, name) => renameStage(one(mapping.stages, numbers), name))
};

/** A command with its name, which fast-check prints in a counterexample. */
export interface Step {
	readonly name: string;
	readonly command: Command;
}

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
	...Object.entries(COMMANDS).map(([name, commands]) => commands.map((command) => ({ name, command })))
);

/** What a person might do, one command after the other. */
export const anySteps = fc.array(anyStep, { maxLength: 8 });
