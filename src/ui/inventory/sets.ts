/** The set with the member in it, or out of it where it was in. */
export function toggled<T>(set: ReadonlySet<T>, member: T): ReadonlySet<T> {
	const next = new Set(set);
	if (!next.delete(member)) next.add(member);
	return next;
}

/** Where each member stands, by identifier. */
export function placesOf(members: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
	return new Map(members.map(({ id }, at) => [id, at]));
}

/** The members as a set that nobody changes. */
export function setOf<T>(members: Iterable<T> = []): ReadonlySet<T> {
	return new Set(members);
}
