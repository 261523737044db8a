/**
 * The columns of an items table: heading, field, how it is written and read. Importer, exporter and
 * `docs/csv.md` all go by this list. An item's every field has its column; what a cell can't hold as it is goes
 * into `more`.
 */
import {
	EVIDENCE,
	FREQUENCIES,
	HAZARDS,
	INTERPRETATIONS,
	KINDS,
	NEXT_ACTIONS,
	PORTABILITIES,
	SCOPES,
	SENSITIVITIES,
	SIDES,
	SURFACES,
	TODAY,
	VOICES
} from '../mapping/vocabulary.ts';
import { isTooDeep } from '../mapping/read.ts';
import { itemSchema } from '../mapping/item-schema.ts';
import { refNumber } from '../mapping/shape.ts';
import { readAccess, writeAccess } from './access-text.ts';
import { choice, list, plainHeading, prose, text, wordList, yesNo, type Column } from './column.ts';
import { cut, splitList } from './lists.ts';
import type { ProposedAccess } from './proposed-item.ts';

const SURFACE_WORDS = {
	product: 'portal|product ui|customer|customer facing',
	support: 'support tool|support tools|support tooling|internal|back office|admin',
	exports: 'export|export package|package'
};
const SIDE_WORDS = {
	customer: 'the customer|client|user',
	internal: 'us|we|our team|support|staff|team',
	system: 'the system|automatic|automation'
};
const HAZARD_WORDS = wordList([...HAZARDS, 'none'], {
	'cross-tenant': 'other customers|cross account|cross tenants|tenant',
	'internal-logic': 'how we decide|internal',
	privileged: 'a privileged operation|privileged operation|privilege',
	none: 'nothing|no|empty'
});
const KIND_WORDS = {
	field: 'fields|attribute|property|f',
	status: 'statuses|state|s',
	action: 'actions|button|operation|command|a',
	download: 'downloads|export|report|document|file|d'
};

/** Another tool's number is no reference of ours; one near the end of the digits would leave none for what comes. */
const MAX_NUMBER = 99_999_999;
const reference: Column = {
	...text('ref', ['ref'], 'reference demarcref'),
	read(cell) {
		const ref = cell.trim().toUpperCase();
		return itemSchema.shape.ref.safeParse(ref).success && refNumber(ref) <= MAX_NUMBER ? ref : undefined;
	}
};

const formerRefs: Column = {
	...list('former_refs', ['formerRefs'], 'formerreferences mergedrefs'),
	isRare: true,
	read(cell) {
		const refs = splitList(cell).map((ref) => reference.read(ref));
		return refs.includes(undefined) ? undefined : refs;
	}
};

const hazards: Column = {
	id: 'blast_radius',
	path: ['answers', 'blastRadius'],
	also: ['blast', 'blastradius', 'hazards', 'hazard', 'risk'],
	write: (value) => {
		const set = (value ?? undefined) as readonly string[] | undefined;
		return set === undefined ? '' : set.length === 0 ? 'none' : set.join(';');
	},
	read(cell) {
		if (cell === 'none') return [];
		const found = cut(cell.replace(/[,+|]/g, ';'), ';').map((word) => HAZARD_WORDS.get(plainHeading(word)));
		if (found.length === 0 || found.includes(undefined)) return undefined;
		return found.includes('none') ? (found.length === 1 ? [] : undefined) : found;
	}
};

const roles: Column = {
	id: 'roles',
	path: ['access'],
	also: ['access', 'permissions'],
	write: (value) => writeAccess((value ?? []) as readonly ProposedAccess[]),
	read: (cell) => readAccess(cell)
};

const known = (id: string, key: string): Column => ({
	...choice(
		EVIDENCE,
		{ guess: 'guessed|assumed', seen: 'observed', measured: 'data' },
		`${id}_known`,
		['evidence', key],
		`how${id.replace('_', '')}isknown`
	),
	isRare: true
});

/** In the order they are written. */
export const ITEM_COLUMNS: readonly Column[] = [
	reference,
	choice(KINDS, KIND_WORDS, 'kind', ['kind'], 'itemkind itemtype type art'),
	text(
		'name',
		['name'],
		'itemname item title label summary subject shortdescription displayname fieldname statusname actionname ' +
			'field element nombre titulo título resumen asunto nom titre intitulé libellé bezeichnung titel betreff ' +
			'feld nome titolo oggetto assunto naam onderwerp 名前 件名 名称 标题 الاسم'
	),
	prose('description', ['description'], 'details detail desc help helptext explanation definition'),
	choice(
		TODAY,
		{ ...SURFACE_WORDS, nowhere: 'not shown|hidden' },
		'today',
		['today'],
		'currentsurface shownin shownnow now'
	),
	choice(SURFACES, SURFACE_WORDS, 'surface', ['surface'], 'lane targetsurface target belongsto'),
	text('stage', ['stageName'], 'phase workflowstage stagename step'),
	choice(
		FREQUENCIES,
		{
			recurring: 'always|often|again and again|frequent|regular|regularly|daily|weekly|monthly',
			occasional: 'now and then planned|now and then|sometimes|planned|yearly|annually',
			exception: 'only when something went wrong|when it goes wrong|rare|rarely|exceptional|never'
		},
		'frequency',
		['answers', 'frequency'],
		'howoften'
	),
	choice(
		NEXT_ACTIONS,
		{
			customer: 'the customer here|the customer|client|user',
			internal: 'our team|us|support|staff|team|internal team',
			elsewhere: 'the customer elsewhere|outside'
		},
		'next_action',
		['answers', 'nextAction'],
		'nextactionowner actionowner owner whoacts whoownsthenextstep'
	),
	choice(
		INTERPRETATIONS,
		{
			clear: 'yes it is clear|yes|self explanatory',
			'needs-context': 'no it needs our context|no|needs internal context|unclear|context'
		},
		'interpretation',
		['answers', 'interpretation'],
		'legibility canacustomeractonit'
	),
	hazards,
	choice(
		PORTABILITIES,
		{ none: 'no', also: 'as a record too|some|yes', archive: 'that is what it is for|record|a record|full' },
		'portability',
		['answers', 'portability'],
		'portable'
	),
	choice(VOICES, { decision: 'outcome|decided', deliberation: 'debate|internal debate' }, 'voice', ['voice']),
	choice(
		SCOPES,
		{
			'own-account': 'own|one account|own account only',
			'cross-account': 'several accounts|all accounts|cross'
		},
		'scope',
		['scope'],
		'accountscope'
	),
	choice(
		SENSITIVITIES,
		{ personal: 'personal data|pii', sensitive: 'confidential|sensitive data', audit: 'audit trail' },
		'data',
		['data'],
		'sensitivity dataclass datakind'
	),
	text('source', ['source', 'system'], 'sourcesystem system'),
	text('source_field', ['source', 'field'], 'fieldinsource sourcename apiname technicalname'),
	yesNo('supplied', ['supplied'], 'suppliedbycustomer customersupplied'),
	yesNo('high_volume', ['highVolume'], 'highvolume'),
	prose('next_step', ['nextStep', 'text'], 'nextstep nextsteptext whathappensnext'),
	choice(SIDES, SIDE_WORDS, 'next_step_by', ['nextStep', 'actor'], 'nextstepactor nextstepwho'),
	roles,
	list('tags', ['tags'], 'tag labels keywords'),
	prose('notes', ['notes'], 'note comment comments remark remarks'),
	prose('acceptance', ['acceptance'], 'acceptancecriteria donewhen'),
	yesNo('context_only', ['contextOnly'], 'contextonly'),
	known('frequency', 'frequency'),
	known('next_action', 'nextAction'),
	known('interpretation', 'interpretation'),
	known('blast_radius', 'blastRadius'),
	known('portability', 'portability'),
	formerRefs,
	{
		id: 'order',
		path: ['order'],
		// No other heading: “order” in a shop's table is an order.
		also: [],
		isRare: true,
		write: (value) => (value === undefined ? '' : `^${String(value)}`),
		read: (cell) => (/^\^.{1,400}$/su.test(cell) ? cell.slice(1) : undefined)
	},
	{
		id: 'ballots',
		path: ['ballots'],
		also: [],
		isRare: true,
		write: (value) => (value === undefined ? '' : JSON.stringify(value)),
		read: readJson
	}
];

/** What no other column can hold as it is, as JSON: texts with blanks around them, empty texts, fields we don't know. */
export const MORE = 'more';

/** Written beside the columns of the item, ignored when read: they follow from the others. */
export const VERDICT_COLUMNS = ['verdict', 'shape', 'strength', 'settled', 'row', 'why'] as const;

/** A JSON object, not deeper than a mapping may be; undefined for anything else. */
export function readJson(cell: string): Record<string, unknown> | undefined {
	try {
		const value: unknown = JSON.parse(cell);
		return typeof value === 'object' && value !== null && !Array.isArray(value) && !isTooDeep(value)
			? (value as Record<string, unknown>)
			: undefined;
	} catch {
		return undefined;
	}
}

/** Column by plain heading: its own, or another that means it. */
export const COLUMN_BY_HEADING: ReadonlyMap<string, Column> = new Map(
	ITEM_COLUMNS.flatMap((column) =>
		[plainHeading(column.id), ...column.also].map((heading): [string, Column] => [heading, column])
	)
);
