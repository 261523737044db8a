interface NamedBytes {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** The files that are for the gallery: they wait for it there. What recognises them loads only where a name may fit. */
export async function templatesAmong<F extends NamedBytes>(files: readonly F[]): Promise<readonly F[]> {
	const likely = files.filter(({ name }) => /\.(json|zip)$/i.test(name));
	if (likely.length === 0) return [];
	const [{ isForGallery }, { letWait }] = await Promise.all([
		import('#core/packs/read-pack.ts'),
		import('#ui/templates/waiting.ts')
	]);
	const decode = (bytes: Uint8Array, encoding: string) =>
		new TextDecoder(encoding, { fatal: true }).decode(bytes);
	const found: F[] = [];
	for (const file of likely) if (await isForGallery(file.bytes, decode)) found.push(file);
	if (found.length > 0) letWait(found);
	return found;
}
