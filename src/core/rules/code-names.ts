/** Is a name a code from inside a system rather than words for people? Where in doubt it is words. */

const CODES: readonly RegExp[] = [
	// kyc_substate_3, PENDING_REVIEW
	/[\p{L}\p{N}]_+[\p{L}\p{N}]/u,
	// ERR42, E-1001, DOC-07
	/^\p{Lu}{1,6}[-.]?\d{2,}$/u,
	// pendingReview
	/^\p{Ll}{2,}(\p{Lu}[\p{Ll}\p{N}]+)+$/u,
	// review.pending.manual
	/^[\p{L}\p{N}]{2,}([.:][\p{L}\p{N}]{2,})+$/u,
	// kyc/manual/hold, but not Approved/Declined
	/^[\p{Ll}\p{N}]{2,}(\/[\p{Ll}\p{N}]{2,})+$/u,
	// 204
	/^\d+$/
];

export function isCodeName(name: string): boolean {
	const trimmed = name.trim();
	return CODES.some((code) => code.test(trimmed));
}
