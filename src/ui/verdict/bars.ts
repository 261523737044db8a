/** The verdict as bars in the order of the lanes: what is possible with its share, what is out with its reason. */
import { SURFACES, type Surface } from '#core/mapping/vocabulary.ts';
import type { Shape } from '#core/ownership/decision-table.ts';
import { judge } from '#core/ownership/judge.ts';
import { ruledOutBy } from './ruled-out.ts';
import type { Question } from './leads.ts';

export type Bar =
	| { readonly is: 'possible'; readonly surface: Surface; readonly shape: Shape; readonly share: number }
	/** Nothing but the package of a split would be there. */
	| { readonly is: 'package'; readonly surface: Surface }
	| { readonly is: 'out'; readonly surface: Surface; readonly why: string | undefined };

const SHAPES: readonly Shape[] = ['place', 'split', 'translate'];

/** One bar an outcome; a surface without any has one that says why. A split stands with Product, where the item is. */
export function barsOf(question: Question): Bar[] {
	const { outcomes } = judge(question);
	return SURFACES.flatMap((surface): Bar[] => {
		const here = outcomes
			.filter((outcome) => outcome.surface === surface)
			.toSorted((a, b) => SHAPES.indexOf(a.shape) - SHAPES.indexOf(b.shape));
		if (here.length > 0) return here.map(({ shape, share }) => ({ is: 'possible', surface, shape, share }));
		if (surface === 'exports' && outcomes.some(({ shape }) => shape === 'split'))
			return [{ is: 'package', surface }];
		return [{ is: 'out', surface, why: ruledOutBy(question, surface) }];
	});
}
