import type { Severity } from '#core/rules/rule.ts';

/** What severities are called, and what they mean. */
export const SEVERITY_NAMES: Record<
	Severity,
	{ readonly one: string; readonly many: string; readonly says: string }
> = {
	error: { one: 'Error', many: 'errors', says: 'A customer could be harmed, or the specification is wrong.' },
	warning: { one: 'Warning', many: 'warnings', says: 'The boundary is blurred.' },
	advice: { one: 'Advice', many: 'advice', says: 'The mapping is unfinished.' }
};

/** "1 error", "4 errors", "3 advice". */
export function countOf(count: number, severity: Severity): string {
	const { one, many } = SEVERITY_NAMES[severity];
	return `${count} ${count === 1 ? one.toLowerCase() : many}`;
}
