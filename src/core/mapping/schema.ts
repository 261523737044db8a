/**
 * The mapping format, version 1: the one truth. The types below, validation, the JSON Schema and the format
 * page of the docs all come from here. Every object keeps keys that it does not know.
 */
import * as z from 'zod';
import { handOffSchema, replySchema } from './handoff-schema.ts';
import { itemSchema } from './item-schema.ts';
import { packageFieldSchema } from './package-field-schema.ts';
import { about, flag, id, ids, name, order, text } from './schema-parts.ts';
import {
	DECISION_SCOPES,
	FORMAT,
	FORMAT_VERSION,
	LINK_KINDS,
	PURPOSES,
	SIDES,
	WORKFLOW_KINDS
} from './vocabulary.ts';
import { agendaStepSchema, parkedSchema, viewSchema } from './workshop-schema.ts';

export const stageSchema = z.looseObject({ id, name, order });

export const roleSchema = z.looseObject({
	id,
	name,
	side: about(z.enum(SIDES), 'On whose side of the line they stand.')
});

export const linkSchema = z.looseObject({
	id,
	kind: about(
		z.enum(LINK_KINDS),
		'What it says: a status leads to the next, an internal one translates to what the customer sees, an action hands work over, a product action requests a support step or an export.'
	),
	from: about(id, 'Item it starts at.'),
	to: about(id, 'Item it ends at.'),
	label: text('Words on the link.')
});

export const packageSchema = z.looseObject({
	id,
	name,
	purpose: about(z.enum(PURPOSES), 'What the customer wants it for.').optional(),
	description: text('What it is, in words for the customer.'),
	contents: ids('Items in the package, sorted.'),
	included: text('What is in it, in words for the customer.'),
	excluded: text('What is not in it, and why.'),
	formats: about(z.array(z.string().min(1)), 'File formats, as file endings: csv, json, pdf…').optional(),
	layout: about(
		z.looseObject({
			files: text('How it is cut into files.'),
			attachments: text('How attachments come along.')
		}),
		'How it is laid out.'
	).optional(),
	metadata: text('What is said about each record beside its content.'),
	times: about(
		z.looseObject({
			created: flag('Each record says when it was made.'),
			changed: flag('Each record says when it last changed.'),
			zone: text('Time zone of every time in it, as an IANA name or UTC.')
		}),
		'What it says about times.'
	).optional(),
	schemaDocs: text('Where its fields are documented.'),
	fields: about(
		z.record(id, packageFieldSchema),
		'Its fields, by identifier; in files and tables by `order`.'
	).optional(),
	volume: text('How large it gets.'),
	retention: text('How long a built package is kept.'),
	expiry: text('When its link stops working.'),
	deliveryTime: text('How long it takes until it is there.'),
	channel: text('How it is delivered.'),
	security: text('How that delivery is secured.'),
	access: about(
		z.looseObject({
			mode: about(
				z.enum(['self-serve', 'approval']),
				'Whether customers get it on their own or somebody approves.'
			).optional(),
			trigger: ids('Roles that may ask for it.'),
			receive: ids('Roles that may receive it.'),
			approvers: ids('Roles that approve it.'),
			why: text('Why it is handled this way.')
		}),
		'Who may have it, and how.'
	).optional()
});

export const measureSchema = z.looseObject({
	id,
	name: about(z.string().min(1), 'What is measured.'),
	side: about(z.enum(['customer', 'support']), 'Who feels the difference.').optional(),
	unit: text('Unit of both figures.'),
	baseline: text('Today.'),
	target: text('Wanted.')
});

export const decisionSchema = z.looseObject({
	id,
	rule: text('Rule whose finding is accepted. Absent: a plain decision.'),
	scope: about(
		z.enum(DECISION_SCOPES),
		'How far it reaches: what the rule finds at one subject, on one surface, or in the whole mapping. Without a scope nothing is accepted.'
	).optional(),
	at: text(
		'What it is about. For a surface: `product`, `support` or `exports`. For one subject: an item by its identifier, anything else with its type and a slash before it, which no identifier holds: `package/p1`, `link/l1`, `surface/exports`, `mapping/`.'
	),
	reason: about(z.string(), 'Why.'),
	by: text('Who decided.'),
	on: text('When, as an ISO 8601 date or time.'),
	reviewOn: text('Date to look again, ISO 8601. From that day on the acceptance is stale.'),
	of: text(
		'Fingerprint of what was accepted at one subject; where it no longer matches, the acceptance is stale. Absent: whatever the rule finds there.'
	),
	covers: about(
		z.record(z.string(), z.string()),
		'A baseline: all that was found on one day, and nothing after it. Fingerprints by rule and subject: `<rule>/<at>`, with the subject as in `at`. Goes with the scope `mapping`, and without a rule.'
	).optional(),
	dissent: about(
		z.array(z.looseObject({ by: text('Who.'), reason: about(z.string(), 'Why they see it otherwise.') })),
		'Who saw it otherwise, and why.'
	).optional()
});

export const mappingSchema = z.looseObject({
	format: about(z.literal(FORMAT), 'Says that this is a Demarc mapping.'),
	// A newer file keeps its number, so that it is never taken for one of ours; see `isNewer`.
	version: about(z.number().int().min(FORMAT_VERSION), 'Version of the format.'),
	id,
	title: about(z.string().min(1), 'What the team calls the mapping.'),
	workflow: about(
		z.looseObject({
			kind: about(z.enum(WORKFLOW_KINDS), 'Which of the usual workflows it is.').optional(),
			name: text('What the team calls it.'),
			description: text('What it is.'),
			pain: text('Where it hurts.')
		}),
		'The one workflow that is mapped.'
	).optional(),
	createdAt: text(
		'When the mapping was begun, ISO 8601. No other time is kept: small edits stay small diffs.'
	),
	template: about(
		z.looseObject({
			id: about(z.string(), 'Identifier of the template.'),
			version: text('Version of the template.'),
			title: text('Its title.')
		}),
		'The template it started from.'
	).optional(),
	votingCopyOf: about(
		z.looseObject({ id: about(id, 'Its identifier.'), title: about(z.string(), 'Its title.') }),
		'The mapping that this is a blank copy of, to vote on alone. Its answers are one person’s.'
	).optional(),
	lastRef: about(
		z.number().int().min(0),
		'Highest number ever used in a reference, so that none is given twice.'
	),
	stages: about(z.array(stageSchema), 'Columns of the board, in order.'),
	roles: about(z.array(roleSchema), 'Who works with the portal, on either side. By identifier.'),
	items: about(
		z.array(itemSchema),
		'Every field, status, action and download of the workflow. By reference.'
	),
	links: about(z.array(linkSchema), 'What leads where between items. By identifier.'),
	packages: about(z.array(packageSchema), 'What customers can take along. By identifier.'),
	measures: about(z.array(measureSchema), 'How the team will know that it worked. By identifier.'),
	decisions: about(z.array(decisionSchema), 'Accepted findings and notes. By identifier.'),
	agenda: about(z.array(agendaStepSchema), 'The steps of the workshop, in order. May be absent.').default([]),
	parked: about(
		z.array(parkedSchema),
		'What came up and has to wait: the parking lot, in order. May be absent.'
	).default([]),
	views: about(z.array(viewSchema), 'Ways to look at the board, by name, in order. May be absent.').default(
		[]
	),
	handOffs: about(
		z.array(handOffSchema),
		'When the backlog went to those who build, in order: the last is what a later one is compared with. May be absent.'
	).default([]),
	replies: about(
		z.array(replySchema),
		'What those who build answered, one a piece of work. By identifier. May be absent.'
	).default([])
});

export type Stage = z.infer<typeof stageSchema>;
export type Role = z.infer<typeof roleSchema>;
export type Link = z.infer<typeof linkSchema>;
export type Package = z.infer<typeof packageSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Decision = z.infer<typeof decisionSchema>;

export type Mapping = z.infer<typeof mappingSchema>;

/** The format as JSON Schema 2020-12; a published copy lies in `static/mapping.schema.json`. */
export function mappingJsonSchema(): Record<string, unknown> {
	const thisVersion = mappingSchema.extend({
		version: about(z.literal(FORMAT_VERSION), 'Version of the format.')
	});
	const { $schema, ...rest } = z.toJSONSchema(thisVersion, { target: 'draft-2020-12', io: 'input' });
	return { $schema, $id: 'urn:demarc:mapping:1', title: 'Demarc mapping', ...rest };
}
