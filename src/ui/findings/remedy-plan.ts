/** What "Make all remedies" would do, said before it is done. */
import type { Command } from '#core/commands/edit.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import type { Surface } from '#core/mapping/vocabulary.ts';
import { foresee } from '#core/rules/foresee.ts';
import { fixAll } from '#core/rules/fixes.ts';
import type { Finding } from '#core/rules/rule.ts';
import { grouped } from '#core/mapping/grouped.ts';
import { subjectWords } from './grouping.ts';

export interface PlannedStep {
	/** As the button of one finding says it. */
	readonly label: string;
	readonly surface?: Surface | undefined;
	/** Names of what it is done to, each once: items, packages, and both ends of a link. */
	readonly names: readonly string[];
}

export interface RemedyPlan {
	/** Findings that go. */
	readonly count: number;
	/** Findings that come with it: about items it makes, or about what a move shows. */
	readonly comes: number;
	/** Items it makes. */
	readonly made: number;
	readonly steps: readonly PlannedStep[];
	readonly command: Command;
}

export function remedyPlan(mapping: Mapping, findings: readonly Finding[], newId: () => string): RemedyPlan {
	const { count, command, made } = fixAll(mapping, findings, newId);
	const named = made.map(({ fix, finding }) => ({ fix, name: subjectWords(mapping, finding) }));
	const steps = [...grouped(named, ({ fix }) => fix.label)].map(([label, of]) => ({
		label,
		surface: of[0]?.fix.surface,
		names: [...new Set(of.map(({ name }) => name).filter(Boolean))]
	}));
	const { comes, touched } = foresee(mapping, command);
	const items = touched.filter(({ before }) => before === undefined).length;
	return { count, comes: comes.length, made: items, command, steps };
}
