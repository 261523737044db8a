/** Folds by system: no system is on both sides. Deterministic: by size, then by name, dealt out in turn. */

export interface Fold<T> {
	readonly train: readonly T[];
	readonly test: readonly T[];
}

export function foldsBySystem<T extends { readonly system: string }>(
	items: readonly T[],
	count: number
): Fold<T>[] {
	const sizes = new Map<string, number>();
	for (const { system } of items) sizes.set(system, (sizes.get(system) ?? 0) + 1);
	const loads = Array.from({ length: Math.min(count, sizes.size) }, () => 0);
	const foldOf = new Map<string, number>();
	for (const [system, size] of [...sizes].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))) {
		const lightest = loads.indexOf(Math.min(...loads));
		foldOf.set(system, lightest);
		loads[lightest] = (loads[lightest] ?? 0) + size;
	}
	return loads.map((_, fold) => ({
		train: items.filter(({ system }) => foldOf.get(system) !== fold),
		test: items.filter(({ system }) => foldOf.get(system) === fold)
	}));
}
