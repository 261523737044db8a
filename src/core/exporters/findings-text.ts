/** What is open, accepted and to be looked at again, as sections of the summary in Markdown. */
import { grouped } from '../mapping/grouped.ts';
import type { Decision, Mapping } from '../mapping/schema.ts';
import { itemById } from '../mapping/selectors.ts';
import { isAcceptance } from '../rules/acceptance.ts';
import { wordsOf } from '../rules/index.ts';
import { review } from '../rules/review.ts';
import { SEVERITIES, type Finding } from '../rules/rule.ts';
import { inWords } from '../rules/words.ts';
import { inMarkdown } from './markdown.ts';

const NONE = 'None.';
const HEADINGS = { error: 'Errors', warning: 'Warnings', advice: 'Advice' };

function line(mapping: Mapping, { at, text }: Finding): string {
	const ref = at.type === 'item' ? itemById(mapping, at.id)?.ref : undefined;
	return `- ${ref ? `${ref}: ` : ''}${inMarkdown(text)}`;
}

/** By severity and rule, each under what would resolve it. */
export function openText(mapping: Mapping): string {
	const findings = review(mapping).open;
	if (findings.length === 0) return NONE;
	return SEVERITIES.flatMap((severity) => {
		const some = findings.filter((finding) => finding.severity === severity);
		if (some.length === 0) return [];
		return [`### ${HEADINGS[severity]} (${some.length})`, ...byRule(mapping, some)];
	}).join('\n\n');
}

function byRule(mapping: Mapping, findings: readonly Finding[]): string[] {
	return [...grouped(findings, ({ rule }) => rule)].map(([id, some]) => {
		const rule = wordsOf(id);
		const head = rule ? [`**${inMarkdown(rule.title)}** ${inMarkdown(rule.remedy)}`] : [];
		const untouched = some.filter(isUntouched);
		const isOnce = untouched.length > 1;
		const lines = [
			...(isOnce ? untouchedLines(mapping, untouched) : []),
			...some.filter((finding) => !isOnce || !isUntouched(finding)).map((finding) => line(mapping, finding))
		];
		return [...head, lines.join('\n')].join('\n\n');
	});
}

/** Nobody has answered a question for it: on a new board that is most of it, and each says the same. */
const isUntouched = ({ rule, message, at }: Finding) =>
	rule === 'untested-item' && message === 'first' && at.type === 'item';

function untouchedLines(mapping: Mapping, findings: readonly Finding[]): string[] {
	return [...grouped(findings, ({ data }) => String(data?.['question']))].map(([question, some]) => {
		const refs = some.map(({ at }) => (at.type === 'item' ? (itemById(mapping, at.id)?.ref ?? '') : ''));
		return `- ${inWords(refs)}: none of the five questions has been answered; ask first: “${inMarkdown(question)}”`;
	});
}

const said = (texts: readonly (string | undefined)[]) =>
	texts.flatMap((text) => (text?.trim() ? [inMarkdown(text)] : []));

/** Reason, name and date, the date to look again, and who saw it otherwise, each on a line of its own. */
function groundsText({ reason, by, on, reviewOn, dissent = [] }: Decision): string {
	const who = said([by, on]);
	const [again] = said([reviewOn]);
	return [
		`${inMarkdown(reason) || '(no reason given)'}${who.length > 0 ? ` (${who.join(', ')})` : ''}`,
		...(again ? [`Look again on ${again}.`] : []),
		...dissent.map((one) => {
			const [name] = said([one.by]);
			return `${name ? `${name} dissents` : 'Dissent'}: ${inMarkdown(one.reason)}`;
		})
	].join('\\\n');
}

interface Decided {
	readonly decision: Decision;
	readonly finding: Finding;
}

/** What was decided on the same grounds together: many findings are accepted in one go. */
function decidedText(mapping: Mapping, decided: readonly Decided[]): string {
	if (decided.length === 0) return NONE;
	return [...grouped(decided, ({ decision }) => groundsText(decision))]
		.map(([grounds, some]) =>
			[grounds, some.map(({ finding }) => line(mapping, finding)).join('\n')].join('\n\n')
		)
		.join('\n\n');
}

/** What is found and was accepted. */
export function acceptedText(mapping: Mapping): string {
	return decidedText(mapping, review(mapping).accepted);
}

/** What was accepted and is open again, for it changed since. */
export function staleText(mapping: Mapping): string {
	return decidedText(mapping, review(mapping).stale);
}

/** Decisions about no finding, and acceptances of what is no longer found. */
export function otherDecisionsText(mapping: Mapping): string {
	const reviewed = review(mapping);
	const [idle, unasked] = [new Set(reviewed.idle), new Set(reviewed.unasked)];
	const others = mapping.decisions.filter((one) => idle.has(one) || unasked.has(one) || !isAcceptance(one));
	if (others.length === 0) return NONE;
	return others
		.map((decision) => {
			const rule = inMarkdown(decision.rule ?? (decision.covers ? 'all findings of that day' : ''));
			const what = idle.has(decision)
				? `Accepted ${rule}, and nothing of it is found now. `
				: unasked.has(decision)
					? `Accepted ${rule}, which only a look at other mappings finds. `
					: '';
			return `- ${what}${groundsText(decision).replaceAll('\\\n', ' ')}`;
		})
		.join('\n');
}
