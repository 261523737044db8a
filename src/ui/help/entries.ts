/** All that the help has, as the search sees it; made from what the method is made of. */
import { TESTS } from '#core/mapping/vocabulary.ts';
import { DECISION_TABLE } from '#core/ownership/decision-table.ts';
import { NO_HAZARD, QUESTIONS, SURFACE_NAMES } from '#core/ownership/questions.ts';
import { RULES } from '#core/rules/index.ts';
import { KEYS } from '#ui/shell/keys-table.ts';
import { FINDINGS_WORDS, METHOD, type Section } from './method.ts';
import type { Place, Topic } from './place.svelte.ts';
import type { Entry } from './search.ts';

export const TOPIC_TITLES: Record<Topic, string> = {
	method: 'The method in a minute',
	tests: 'The five tests',
	table: 'Decision table',
	rules: 'Rules',
	findings: 'Verdicts and findings',
	keys: 'Keys'
};

const entry = (place: Place, title: string, ...body: readonly string[]): Entry => ({
	place,
	title,
	body: body.join(' ')
});
const sections = (topic: Topic, all: readonly Section[]) =>
	all.map(({ id, title, says }) => entry({ topic, id }, title, ...says));

export const ENTRIES: readonly Entry[] = [
	entry({ topic: 'method' }, TOPIC_TITLES.method),
	...sections('method', METHOD),
	entry({ topic: 'tests' }, TOPIC_TITLES.tests),
	...TESTS.map((id) => {
		const { title, asks, choices } = QUESTIONS[id];
		const words = [...choices, ...(id === 'blastRadius' ? [NO_HAZARD] : [])];
		return entry({ topic: 'tests', id }, title, asks, ...words.flatMap(({ label, says }) => [label, says]));
	}),
	entry({ topic: 'table' }, TOPIC_TITLES.table),
	...DECISION_TABLE.map(({ row, surface, shape, strength, why }) =>
		entry(
			{ topic: 'table', id: `row-${row}` },
			`Row ${row}: ${why}`,
			SURFACE_NAMES[surface].name,
			shape,
			strength
		)
	),
	entry({ topic: 'rules' }, TOPIC_TITLES.rules),
	...RULES.map(({ id, title, principle, ask, ignoreWhen, remedy, severity }) =>
		entry({ topic: 'rules', id }, title, principle, ask, ignoreWhen, remedy, severity)
	),
	entry({ topic: 'findings' }, TOPIC_TITLES.findings),
	...sections('findings', FINDINGS_WORDS),
	entry(
		{ topic: 'keys' },
		TOPIC_TITLES.keys,
		...KEYS.flatMap(({ view, rows }) => [view, ...rows.map(({ does }) => does)])
	)
];
