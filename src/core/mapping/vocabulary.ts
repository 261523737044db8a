/** The words of the field, as data. Plain lists, so that a screen can use them without loading the schema. */

export const SURFACES = ['product', 'support', 'exports'] as const;
export type Surface = (typeof SURFACES)[number];

export const KINDS = ['field', 'status', 'action', 'download'] as const;
export type Kind = (typeof KINDS)[number];

/** Where an item is shown in the portal as it is today. */
export const TODAY = [...SURFACES, 'nowhere'] as const;
export type Today = (typeof TODAY)[number];

export const FREQUENCIES = ['recurring', 'occasional', 'exception'] as const;
export const NEXT_ACTIONS = ['customer', 'internal', 'elsewhere'] as const;
export const INTERPRETATIONS = ['clear', 'needs-context'] as const;
/** In order of precedence: where several are set, the first decides. */
export const HAZARDS = ['cross-tenant', 'internal-logic', 'privileged'] as const;
export type Hazard = (typeof HAZARDS)[number];
export const PORTABILITIES = ['none', 'also', 'archive'] as const;

/** The five ownership tests, in the order of the method. */
export const TESTS = ['frequency', 'nextAction', 'interpretation', 'blastRadius', 'portability'] as const;
export type TestId = (typeof TESTS)[number];

export const EVIDENCE = ['guess', 'seen', 'measured'] as const;
export type Evidence = (typeof EVIDENCE)[number];

export const VOICES = ['decision', 'deliberation'] as const;
export const SCOPES = ['own-account', 'cross-account'] as const;
export const SENSITIVITIES = ['none', 'personal', 'sensitive', 'audit'] as const;
export const SIDES = ['customer', 'internal', 'system'] as const;
export type Side = (typeof SIDES)[number];
export const PERMISSIONS = ['see', 'edit', 'perform', 'approve'] as const;
export const LINK_KINDS = ['leads-to', 'translates-to', 'hands-over', 'requests'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export const WORKFLOW_KINDS = [
	'onboarding',
	'invoice-disputes',
	'document-exchange',
	'approvals',
	'account-administration',
	'data-exports',
	'other'
] as const;
export const PURPOSES = [
	'portability',
	'procurement',
	'migration',
	'offboarding',
	'analysis',
	'other'
] as const;
/** What the values of a field in a package are: the types of Frictionless Table Schema, version 2. */
export const FIELD_TYPES = [
	'string',
	'number',
	'integer',
	'boolean',
	'object',
	'array',
	'list',
	'datetime',
	'date',
	'time',
	'year',
	'yearmonth',
	'duration',
	'geopoint',
	'geojson',
	'any'
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];
/** The steps of the workshop, each a screen; an agenda leads from one to the next. */
export const WORKSHOP_STEPS = [
	'workflow',
	'inventory',
	'board',
	'judge',
	'findings',
	'exports',
	'spec'
] as const;
export type WorkshopStep = (typeof WORKSHOP_STEPS)[number];
/** What a board shows: the portal as it is, as it should be, or what has to move. */
export const BOARD_MODES = ['today', 'target', 'moves'] as const;
export type BoardMode = (typeof BOARD_MODES)[number];
/** What the cards of a board can be told apart by, beside their lane. */
export const COLOURINGS = ['finding', 'role', 'evidence', 'owner'] as const;
export type Colouring = (typeof COLOURINGS)[number];
/** States of an item that a view can ask for. */
export const ITEM_STATES = ['misplaced', 'open', 'contested', 'unplaced', 'answered', 'asked'] as const;
export type ItemState = (typeof ITEM_STATES)[number];
/** How far those who build are with a piece of work. */
export const REPLY_STATUSES = ['open', 'in-progress', 'done', 'question', 'declined'] as const;
export type ReplyStatus = (typeof REPLY_STATUSES)[number];
export const DECISION_SCOPES = ['item', 'surface', 'mapping'] as const;

export const FORMAT = 'demarc/mapping';
export const FORMAT_VERSION = 1;
