/** All that the help has, as the search sees it; made from what the method is made of. */
import { TESTS } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
import { NO_HAZARD, QUESTIONS, SURFACE_NAMES } from '#core/ownership/questions.ts';
import { RULES } from '#core/rules/index.ts';
import { KEYS } from '#ui/shell/keys-table.ts';
import { FINDINGS_WORDS, METHOD, type Section } from './method.ts';
import { GUESS_WORDS, VOTING_WORDS } from './room.ts';
import { WORKFLOW_WORDS } from './workflow-words.ts';
import { helpHref, type Place, type Topic } from './place.svelte.ts';
import type { Entry } from './search.ts';
import { WORKSHOP_WORDS } from './workshop.ts';

export const TOPIC_TITLES: Record<Topic, string> = {
	method: 'The method in a minute',
	workshop: 'Lead a workshop',
	workflow: 'Workflow and history',
	tests: 'The five tests',
	table: 'Decision table',
	rules: 'Rules',
	findings: 'Verdicts and findings',
	voting: 'Voting',
	guess: 'The first guess',
	keys: 'Keys'
};

/** Other words under which people look for a place; by address without `#/help/`. */
export const ALSO: Readonly<Record<string, string>> = {
	'tests/frequency': 'how often',
	'tests/nextAction': 'who acts owner owns ownership',
	'tests/interpretation': 'jargon context readable',
	'tests/blastRadius': 'hazard hazards risk risks danger harm',
	'tests/portability': 'record records archive',
	'method/line': 'visibility',
	'method/packages': 'download exports',
	'method/surfaces': 'lane lanes product support',
	'findings/accepting': 'ignore dismiss waive acceptance acceptances decision decisions',
	'findings/stale': 'expired overdue due again review',
	'findings/strength': 'confidence certain',
	'findings/settled': 'share shares percent',
	'findings/severity': 'errors warnings advice',
	'rules/personal-data-not-portable': 'gdpr privacy dsgvo subject access article 20',
	'rules/package-without-retention': 'retention delete deletion',
	'rules/package-needs-approval': 'approver approvals',
	'rules/mirrored-permissions': 'permission permissions rights roles access',
	'rules/duplicate-item': 'duplicates twice',
	'rules/hazard-exposed': 'exposed',
	'rules/no-success-measure': 'kpi metric metrics figure success',
	workshop: 'facilitate facilitator moderate meeting session lead',
	'workshop/agenda': 'schedule plan steps',
	'workshop/time': 'timer clock minutes',
	'workshop/parking': 'parking lot parked questions later',
	'workshop/presenting': 'presenter present projector full screen fullscreen pointer',
	'workflow/rights': 'matrix access bulk copy',
	'workflow/history': 'versions restore snapshots',
	voting: 'vote votes voter ballot ballots hands poll',
	guess: 'guesses suggestion suggestions proposal ai prediction automatic',
	keys: 'keyboard shortcut shortcuts hotkeys f1'
};

const entry = (place: Place, title: string, ...body: readonly string[]): Entry => ({
	place,
	title,
	also: ALSO[helpHref(place).slice('#/help/'.length)] ?? '',
	body: body.join(' ')
});
const sections = (topic: Topic, all: readonly Section[]) =>
	all.map(({ id, title, says, points = [] }) => entry({ topic, id }, title, ...says, ...points.flat()));

export const ENTRIES: readonly Entry[] = [
	entry({ topic: 'method' }, TOPIC_TITLES.method),
	...sections('method', METHOD),
	entry({ topic: 'workshop' }, TOPIC_TITLES.workshop),
	...sections('workshop', WORKSHOP_WORDS),
	entry({ topic: 'workflow' }, TOPIC_TITLES.workflow),
	...sections('workflow', WORKFLOW_WORDS),
	entry({ topic: 'tests' }, TOPIC_TITLES.tests),
	...TESTS.map((id) => {
		const { title, asks, choices } = QUESTIONS[id];
		const words = [...choices, ...(id === 'blastRadius' ? [NO_HAZARD] : [])];
		return entry({ topic: 'tests', id }, title, asks, ...words.flatMap(({ label, says }) => [label, says]));
	}),
	entry({ topic: 'table' }, TOPIC_TITLES.table),
	...DECISION_TABLE.map(({ row, surface, shape, strength, why }) => ({
		// Why it is so is a sentence full of the method's words: as a title it would stand above what they name.
		...entry(
			{ topic: 'table', id: `row-${row}` },
			`Row ${row}`,
			SURFACE_NAMES[surface].name,
			shape,
			strength,
			why
		),
		gist: why
	})),
	entry({ topic: 'findings' }, TOPIC_TITLES.findings),
	...sections('findings', FINDINGS_WORDS),
	entry({ topic: 'rules' }, TOPIC_TITLES.rules),
	...RULES.map(({ id, title, principle, ask, ignoreWhen, remedy, severity }) =>
		entry({ topic: 'rules', id }, title, principle, ask, ignoreWhen, remedy, severity)
	),
	entry({ topic: 'voting' }, TOPIC_TITLES.voting),
	...sections('voting', VOTING_WORDS),
	entry({ topic: 'guess' }, TOPIC_TITLES.guess),
	...sections('guess', GUESS_WORDS),
	entry(
		{ topic: 'keys' },
		TOPIC_TITLES.keys,
		...KEYS.flatMap(({ view, rows }) => [view, ...rows.map(({ does }) => does)])
	)
];
