/** What is open in an example, beside the other mappings that it brings along. */
import { reviewBeside } from './beside.ts';
import { mappingOf } from './example.ts';
import type { Example, Finding } from './rule.ts';

export function reviewExample(example: Example, today?: string): readonly Finding[] {
	const others = (example.others ?? []).map((other, i) => ({ ...mappingOf(other), id: `other-${i + 1}` }));
	return reviewBeside(mappingOf(example), others, today).open;
}
