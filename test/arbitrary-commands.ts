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
	answerTest,
	appendMember,
	castBallot,
	clearBallots,
	editItems,
	editMember,
	editWorkflow,
	mergeItems,
	moveItems,
	moveMember,
	moveStage,
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
	withdrawDecisions
} from '#core/commands/index.ts';
import type { Grounds } from '#core/commands/accept-findings.ts';
import type { Command } from '#core/commands/edit.ts';
import type { ItemPatch } from '#core/commands/edit-items.ts';
import type { MemberList } from '#core/commands/members.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { EVIDENCE, SURFACES, TESTS, WORKFLOW_KINDS } from '#core/mapping/vocabulary.ts';
import { anyMapping } from './arbitraries.ts';
import {
	REQUIRED,
	choice,
	chosen,
	newId,
	onMembers,
	one,
	patchOf,
	type Choice
} from './arbitrary-choices.ts';
import { FIELD_COMMANDS } from './arbitrary-field-commands.ts';
import { HAND_OFF_COMMANDS } from './arbitrary-hand-off.ts';
import { ANSWERS, BODIES, anyCover, anyItemBody, partialAnswers } from './arbitrary-members.ts';
import { RIGHTS } from './arbitrary-rights.ts';
import { anyName, anyText } from './arbitrary-texts.ts';

const bodyOf = (list: MemberList): fc.Arbitrary<object> => BODIES[list];
const memberList = fc.constantFrom<MemberList>(
	'roles',
	'links',
	'packages',
	'measures',
	'decisions',
	'agenda',
	'parked',
	'views',
	'handOffs',
	'replies'
);
const ORDERED = ['agenda', 'parked', 'views', 'handOffs'] as const;
const isOrdered = (list: MemberList) => (ORDERED as readonly string[]).includes(list);

/** Few names, so that people vote again; and names that hostile files carry. */
const anyVoterName = fc.oneof(fc.constantFrom('Ann', 'ann ', 'Ben', 'Chloë'), anyText);
const anyVoter = fc.oneof(
	anyVoterName.map((by) => ({ by })),
	newId.map((ballot) => ({ ballot }))
);
const anyDay = fc.constantFrom('2026-01-31', '2026-02-28T12:00:00.000Z');
const anyRule = fc.constantFrom('misplaced-item', 'untested-item', 'no-such-rule');
const anyGrounds: fc.Arbitrary<Grounds> = fc.record(
	{
		reason: anyText,
		by: anyText,
		on: anyDay,
		reviewOn: anyDay,
		dissent: fc.array(fc.record({ by: anyText, reason: anyText }, { noNullPrototype: true }), {
			maxLength: 2
		})
	},
	{ requiredKeys: ['reason', 'by', 'on'], noNullPrototype: true }
);
const ids = (maxLength: number) => fc.uniqueArray(newId, { maxLength });
/** A decision, or the first finding that it covers, where it is a baseline and `isOne`. */
function accepted(mapping: Mapping, numbers: Choice, isOne: boolean) {
	return [...new Set(chosen(mapping.decisions, numbers))].map((decision) => {
		const covers = mapping.decisions.find(({ id }) => id === decision)?.covers ?? {};
		const [covered] = Object.keys(covers);
		return { decision, ...(isOne && covered !== undefined ? { covered } : {}) };
	});
}

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
	...RIGHTS,
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
	...HAND_OFF_COMMANDS,
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
