/** The decisions as a room reads them: what has to be looked at again, what holds, and what accepts nothing now. */
import { counted } from '#core/mapping/counted.ts';
import type { Decision, Mapping } from '#core/mapping/schema.ts';
import { itemById } from '#core/mapping/selectors.ts';
import { byText } from '#core/mapping/shape.ts';
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import { isAcceptance } from '#core/rules/acceptance.ts';
import { wordsOf } from '#core/rules/index.ts';
import type { Review, StaleFinding } from '#core/rules/reviewer.ts';
import type { Finding, StaleAcceptance } from '#core/rules/rule.ts';
import { grouped } from '#core/mapping/grouped.ts';

/** What is asked for where no finding is accepted. */
export const DECIDED = 'What was decided, and why?';

export interface Entry {
	readonly key: string;
	readonly decision: Decision;
	/** What it accepts of what is found now. */
	readonly findings: readonly Finding[];
	/** Why it no longer holds, and for what; absent: it holds. */
	readonly stale?: { readonly why: StaleAcceptance['why']; readonly of: readonly StaleFinding[] };
}

export interface Log {
	readonly toLookAt: readonly Entry[];
	/** Acceptances that hold, and decisions about no finding. */
	readonly holding: readonly Entry[];
	readonly idle: readonly Entry[];
}

type Held = Pick<Review, 'accepted' | 'stale' | 'idle'>;

const newestFirst = (a: Entry, b: Entry) =>
	byText(b.decision.on ?? '', a.decision.on ?? '') || byText(a.decision.id, b.decision.id);

/** Each list newest first. A decision stands once in each list at most, whatever it accepts. */
export function logOf(mapping: Mapping, { accepted, stale, idle }: Held): Log {
	const toLookAt = [...grouped(stale, ({ decision, why }) => `${why} ${decision.id}`)].flatMap(
		([key, of]): Entry[] => {
			const [first] = of;
			if (!first) return [];
			const findings = of.map(({ finding }) => finding);
			return [{ key, decision: first.decision, findings, stale: { why: first.why, of } }];
		}
	);
	const holding = [...grouped(accepted, ({ decision }) => decision.id)].flatMap(([key, of]): Entry[] => {
		const [first] = of;
		return first ? [{ key, decision: first.decision, findings: of.map(({ finding }) => finding) }] : [];
	});
	const plain = (decision: Decision): Entry => ({ key: decision.id, decision, findings: [] });
	const notes = mapping.decisions.filter((one) => !isAcceptance(one)).map(plain);
	return {
		toLookAt: toLookAt.sort(newestFirst),
		holding: [...holding, ...notes].sort(newestFirst),
		idle: idle.map(plain).sort(newestFirst)
	};
}

/** The name of what a decision for one subject is about, while that exists. */
function subjectOf(mapping: Mapping, at: string): string | undefined {
	const item = itemById(mapping, at);
	if (item) return `“${item.name}”`;
	const pack = mapping.packages.find(({ id }) => at === `package/${id}`);
	return pack && `“${pack.name}”`;
}

/** What it decides, as a heading: the finding's own sentence where there is one. */
export function headingOf(mapping: Mapping, { decision, findings }: Entry): string {
	const { scope, rule, at = '', covers } = decision;
	if (!isAcceptance(decision)) return subjectOf(mapping, at) ?? 'A decision';
	if (covers) return 'All that was found that day';
	const [first] = findings;
	if (scope === 'item' && first) return first.text;
	const title = (rule && wordsOf(rule)?.title) ?? rule ?? '';
	const subject = scope === 'item' ? subjectOf(mapping, at) : undefined;
	return subject ? `${subject}: ${title}` : title;
}

/** How far it reaches, where the heading does not say it. */
export function reachWords({ decision, findings }: Entry): string {
	const { scope, at, covers } = decision;
	const count = findings.length;
	const now = count === 0 ? 'nothing now' : counted(count, 'finding now', 'findings now');
	if (covers) {
		const then = Object.keys(covers).length;
		return count === 0 ? `${then} covered, nothing of it is found now` : `${count} of it still found`;
	}
	if (scope === 'surface') {
		const surface = SURFACES.find((one) => one === at);
		return `${surface ? `On ${SURFACE_NAMES[surface].name}` : 'On a lane'}: ${now}`;
	}
	if (scope === 'mapping') return `Everywhere: ${now}`;
	return count > 1 ? now : '';
}

/** "22 November", with the year where it is another one; what is no date stays as it is. */
export function dayWords(date: string, today: string, locale?: string): string {
	const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date.trim()) ?? [];
	if (!year || !month || !day) return date;
	return new Intl.DateTimeFormat(locale, {
		day: 'numeric',
		month: 'long',
		...(year === today.slice(0, 4) ? {} : { year: 'numeric' })
	}).format(new Date(Number(year), Number(month) - 1, Number(day)));
}
