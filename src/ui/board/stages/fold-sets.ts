/** What is folded after a fold is opened or closed; as kept on the device it may be anything. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
	const next = new Set(ids);
	if (!next.delete(id)) next.add(id);
	return next;
}

export function foldsFrom(json: unknown): ReadonlySet<string> {
	return new Set(Array.isArray(json) ? json.filter((id) => typeof id === 'string') : []);
}
