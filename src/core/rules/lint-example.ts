/** What the rules find in an example, beside the other mappings that it brings along. */
import { lintBeside } from './beside.ts';
import { mappingOf } from './example.ts';
import { lint } from './lint.ts';
import type { Example, Finding } from './rule.ts';

export function lintExample(example: Example): readonly Finding[] {
	const mapping = mappingOf(example);
	const others = (example.others ?? []).map((other, i) => ({ ...mappingOf(other), id: `other-${i + 1}` }));
	return [...lint(mapping), ...lintBeside(mapping, others)];
}
