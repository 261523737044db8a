export const REF_PREFIX = 'DMC';

/** `DMC-014` for 14; more digits where three are not enough. */
export function formatRef(number: number): string {
	return `${REF_PREFIX}-${String(number).padStart(3, '0')}`;
}
