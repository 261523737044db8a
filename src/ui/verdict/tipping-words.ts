/** Tipping points as sentences: "Would belong in Product if a customer could act on it without internal context." */
import type { Answers } from '#core/mapping/item-schema.ts';
import type { Hazard, Kind, TestId } from '#core/mapping/vocabulary.ts';
import type { SettledVerdict } from '#core/ownership/judge.ts';
import { SURFACE_NAMES } from '#core/ownership/questions.ts';
import type { TippingPoint } from '#core/ownership/tipping.ts';
import type { Question } from './leads.ts';

type Values<T extends TestId> = Extract<NonNullable<Answers[T]>, string>;
const CONDITIONS: { readonly [T in Exclude<TestId, 'blastRadius'>]: Readonly<Record<Values<T>, string>> } = {
	frequency: {
		recurring: 'customers needed it again and again',
		occasional: 'customers needed it now and then, as planned',
		exception: 'customers needed it only when something went wrong'
	},
	nextAction: {
		customer: 'the customer owned the next step, here',
		internal: 'your team owned the next step',
		elsewhere: 'the customer took the next step elsewhere'
	},
	interpretation: {
		clear: 'a customer could act on it without internal context',
		'needs-context': 'a customer needed your context to act on it'
	},
	portability: {
		none: 'nobody wanted it as a record',
		also: 'it were wanted as a record too',
		archive: 'being a record were all it is for'
	}
};

const RISKY: Readonly<Record<Hazard, string>> = {
	'cross-tenant': 'showing it touched other customers',
	'internal-logic': 'showing it revealed how you decide',
	privileged: 'showing it made a privileged operation easier to misuse'
};
const SAFE: Readonly<Record<Hazard, string>> = {
	'cross-tenant': 'showing it did not touch other customers',
	'internal-logic': 'showing it did not reveal how you decide',
	privileged: 'showing it made no privileged operation easier to misuse'
};

function condition(question: Question, point: TippingPoint): string {
	switch (point.test) {
		case 'blastRadius':
			return riskCondition(question.answers?.blastRadius ?? [], point.answer);
		case 'frequency':
			return CONDITIONS.frequency[point.answer];
		case 'nextAction':
			return CONDITIONS.nextAction[point.answer];
		case 'interpretation':
			return CONDITIONS.interpretation[point.answer];
		case 'portability':
			return CONDITIONS.portability[point.answer];
	}
}

function riskCondition(now: readonly Hazard[], then: readonly Hazard[]): string {
	const more = then.find((hazard) => !now.includes(hazard));
	if (more) return RISKY[more];
	const less = now.filter((hazard) => !then.includes(hazard));
	const [only] = less;
	return only && less.length === 1 ? SAFE[only] : 'showing it put nothing at risk';
}

/** What would hold then, as the beginning of a sentence. */
function consequence(now: SettledVerdict, then: TippingPoint['verdict'], kind: Kind): string {
	if (!then.settled) return 'Would be open again';
	const name = SURFACE_NAMES[then.surface].name;
	const own = kind === 'action' ? 'a safe action of their own' : 'words of their own';
	if (then.shape === 'translate')
		return now.surface === 'support'
			? `Would owe customers ${own}`
			: `Would belong in ${name} and owe customers ${own}`;
	if (then.shape === 'split')
		return now.surface === 'product'
			? 'Would also go into an export package'
			: 'Would belong in Product, with its history in an export package,';
	if (now.shape === 'translate' && now.surface === then.surface) return 'Would owe customers nothing';
	if (now.shape === 'split' && then.surface !== 'support') return `Would belong in ${name} alone`;
	return `Would belong in ${name}`;
}

/** In two parts, so that the first can be set in bold. */
export function tipInWords(
	question: Question,
	now: SettledVerdict,
	point: TippingPoint
): { readonly then: string; readonly when: string } {
	return {
		then: `${consequence(now, point.verdict, question.kind)} if`,
		when: `${condition(question, point)}.`
	};
}
