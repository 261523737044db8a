/**
 * Every command of the list with arguments as fast-check imagines them. A command picks its subjects from the
 * mapping at the moment it runs, so that any sequence of them makes sense.
 */
import fc from 'fast-check';
import type * as all from '#core/commands/index.ts';
import {
	acceptBaseline,
	acceptEverywhere,
	acceptFindings,
	acceptOnLane,
	addItems,
	addMember,
	addStage,
	answerOpenTests,
	appendMember,
	answerTest,
	castBallot,
	clearBallots,
	editItems,
	editMember,
	editWorkflow,
	grantRight,
	mergeItems,
	moveItems,
	moveMember,
	moveStage,
	recordHandOff,
	removeItems,
	removeMember,
	removeRole,
	removeStage,
	renameMapping,
	renameStage,
	renameVoter,
	renewDecisions,
	showOfHands,
	takeBackBallot,
	takeLeadingAnswers,
	takeOver,
	takeReplies,
	withdrawDecisions
} from '#core/commands/index.ts';
import type { Command } from '#core/commands/edit.ts';
import type { ItemPatch } from '#core/commands/edit-items.ts';
import type { MemberList } from '#core/commands/members.ts';
import {
	EVIDENCE,
	PERMISSIONS,
	REPLY_STATUSES,
	SURFACES,
	TESTS,
	WORKFLOW_KINDS
} from '#core/mapping/vocabulary.ts';
import { anyMapping } from './arbitraries.ts';
import {
	REQUIRED,
	accepted,
	anyDay,
	anyGrounds,
	anyRule,
	anyVoter,
	anyVoterName,
	choice,
	chosen,
	ids,
	newId,
	one,
	onMembers,
	patchOf
} from './arbitrary-choices.ts';
import { FIELD_COMMANDS } from './arbitrary-field-commands.ts';
import {
	ANSWERS,
	BODIES,
	anyCover,
	anyHandedTask,
	anyItemBody,
	anyTaskKey,
	partialAnswers
} from './arbitrary-members.ts';
import { anyName, anyText } from './arbitrary-texts.ts';

const bodyOf = (list: MemberList): fc.Arbitrary<object> => BODIES[list];
const ORDERED = ['agenda', 'parked', 'views', 'handOffs'] as const;
const UNORDERED = ['roles', 'links', 'packages', 'measures', 'decisions', 'replies'] as const;
const memberList = fc.constantFrom<MemberList>(...UNORDERED, ...ORDERED);
const isOrdered = (list: MemberList) => (ORDERED as readonly string[]).includes(list);

/** One arbitrary a command, under the name that the list exports it by. */
export const COMMANDS: { readonly [K in keyof typeof all]: fc.Arbitrary<Command> } = {
	acceptBaseline: fc
		.tuple(newId, anyCover, anyGrounds)
		.map(([id, covers, grounds]) => acceptBaseline(id, covers, grounds)),
	acceptEverywhere: fc
		.tuple(newId, anyRule, anyGrounds)
		.map(([id, rule, grounds]) => acceptEverywhere(id, rule, grounds)),
	acceptFindings: onMembers(
		fc.tuple(ids(3), anyRule, anyText, anyGrounds),
		(mapping, numbers, [newIds, rule, of, grounds]) =>
			acceptFindings(
				newIds.map((id) => ({ id, rule, at: one(mapping.items, numbers), of })),
				grounds
			)
	),
	acceptOnLane: fc
		.tuple(newId, anyRule, fc.constantFrom(...SURFACES), anyGrounds)
		.map(([id, rule, surface, grounds]) => acceptOnLane(id, rule, surface, grounds)),
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
	castBallot: onMembers(
		fc.tuple(
			anyVoter,
			fc.record(
				{ answers: partialAnswers, reason: anyText },
				{ requiredKeys: ['answers'], noNullPrototype: true }
			)
		),
		(mapping, numbers, [voter, votes]) => castBallot(chosen(mapping.items, numbers), voter, votes)
	),
	takeBackBallot: onMembers(anyVoter, (mapping, numbers, voter) =>
		takeBackBallot(chosen(mapping.items, numbers), voter)
	),
	clearBallots: onMembers(fc.constant(null), (mapping, numbers) =>
		clearBallots(chosen(mapping.items, numbers))
	),
	renameVoter: fc.tuple(anyVoterName, anyVoterName).map(([from, to]) => renameVoter(from, to)),
	showOfHands: fc.oneof(
		...TESTS.map((test) =>
			onMembers(
				fc.array(fc.record({ answer: ANSWERS[test] as fc.Arbitrary<never>, hands: fc.nat({ max: 4 }) }), {
					maxLength: 3
				}),
				(mapping, numbers, counts) => showOfHands(one(mapping.items, numbers), test, counts)
			)
		)
	),
	takeLeadingAnswers: onMembers(fc.constant(null), (mapping, numbers) =>
		takeLeadingAnswers(chosen(mapping.items, numbers))
	),
	takeOver: anyMapping.map((target) => takeOver(target, 'restored “Monday”')),
	takeReplies: fc
		.array(
			fc.record(
				{
					...{ task: anyTaskKey, status: fc.constantFrom(undefined, ...REPLY_STATUSES) },
					...{ words: anyText, says: anyText, ticket: anyText, by: anyText },
					refs: fc.array(anyName, { maxLength: 2 })
				},
				{ requiredKeys: ['task'], noNullPrototype: true }
			),
			{ maxLength: 4 }
		)
		.map((replies) => takeReplies(replies, '2026-02-04')),
	recordHandOff: fc
		.tuple(newId, anyDay, anyText, anyText, fc.array(anyHandedTask, { maxLength: 3 }))
		.map(([id, on, by, tracker, tasks]) => recordHandOff({ id, on, by, tracker, tasks })),
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
	grantRight: onMembers(
		fc.tuple(choice, fc.constantFrom(...PERMISSIONS), fc.boolean()),
		(mapping, numbers, [role, right, isOn]) =>
			grantRight(chosen(mapping.items, numbers), one(mapping.roles, role), right, isOn)
	),
	renameMapping: anyText.map(renameMapping),
	appendMember: fc
		.constantFrom(...ORDERED)
		.chain((list) =>
			fc.tuple(newId, bodyOf(list)).map(([id, body]) => appendMember(list, { ...body, id } as never))
		),
	moveMember: fc
		.constantFrom(...ORDERED)
		.chain((list) =>
			onMembers(fc.integer({ min: -1, max: 5 }), (mapping, numbers, index) =>
				moveMember(list, one(mapping[list], numbers), index)
			)
		),
	addMember: memberList.chain((list) =>
		fc
			.tuple(newId, bodyOf(list))
			.map(([id, body]) =>
				addMember(list, { ...body, id, ...(isOrdered(list) ? { order: 'a5' } : {}) } as never)
			)
	),
	editMember: memberList.chain((list) =>
		onMembers(patchOf(bodyOf(list), REQUIRED), (mapping, numbers, patch) =>
			editMember(list, one(mapping[list], numbers), patch)
		)
	),
	removeMember: memberList.chain((list) =>
		onMembers(fc.constant(null), (mapping, numbers) => removeMember(list, one(mapping[list], numbers)))
	),
	...FIELD_COMMANDS,
	mergeItems: onMembers(fc.constant(null), (mapping, numbers) => mergeItems(chosen(mapping.items, numbers))),
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
	removeRole: onMembers(fc.constant(null), (mapping, numbers) => removeRole(one(mapping.roles, numbers))),
	removeStage: onMembers(fc.constant(null), (mapping, numbers) => removeStage(one(mapping.stages, numbers))),
	renameStage: onMembers(anyText, (mapping, numbers, name) =>
		renameStage(one(mapping.stages, numbers), name)
	),
	renewDecisions: onMembers(
		fc.tuple(ids(3), fc.boolean(), anyText, anyGrounds),
		(mapping, numbers, [newIds, isOne, of, grounds]) =>
			renewDecisions(
				accepted(mapping, numbers, isOne).map(({ decision, covered }, i) => {
					const id = newIds[i];
					if (covered === undefined || id === undefined) return { decision, of };
					return { decision, out: { covered, unit: { id, rule: 'misplaced-item', at: 'a', of } } };
				}),
				grounds
			)
	),
	withdrawDecisions: onMembers(fc.boolean(), (mapping, numbers, isOne) =>
		withdrawDecisions(accepted(mapping, numbers, isOne))
	)
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
