/** The labels of an issue: single words, so that every tracker takes them. */
import type { Task } from './task.ts';

/** The kind of work, and the surface it is for. References stand in the title, where every tracker searches. */
export function labelsOf({ work, to }: Task): string[] {
	return to === '' ? [work] : [work, to];
}
