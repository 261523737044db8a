/** Where one answer alone leads, over all kinds and all other answers. */
import { KINDS, SURFACES, type Surface, type TestId } from '#core/mapping/vocabulary.ts';
import { judge } from '#core/ownership/judge.ts';
import { answerFrom } from '#ui/verdict/leads.ts';

export interface LeadsTo {
	readonly surface: Surface;
	/** 0 to 1, each kind and each other answer taken as equally likely. */
	readonly share: number;
}

/** Most first; surfaces that are out are left out. `none` is the answer that nothing is at risk. */
export function leadsTo(test: TestId, value: string): readonly LeadsTo[] {
	const answer = answerFrom(test, test === 'blastRadius' && value === 'none' ? [] : [value]);
	const outcomes = KINDS.flatMap((kind) => judge({ kind, answers: { [test]: answer } }).outcomes);
	return SURFACES.map((surface) => ({
		surface,
		share: outcomes.reduce((sum, one) => sum + (one.surface === surface ? one.share : 0), 0) / KINDS.length
	}))
		.filter(({ share }) => share > 0)
		.toSorted((a, b) => b.share - a.share);
}
