/** The selected items as a small mapping file of their own. */
import { counted } from '#core/mapping/counted.ts';
import { writeMapping } from '#core/mapping/write.ts';
import { fragmentOf } from '#core/reuse/fragment.ts';
import { newId } from '#document/ids.ts';
import { saveFile } from '#ui/spec/downloads.svelte.ts';
import { slug } from '#ui/spec/file-name.ts';
import type { Session } from '#ui/state/session.svelte.ts';

export function saveSelection(
	session: Pick<Session, 'mapping' | 'selection' | 'say'>,
	save: typeof saveFile = saveFile
): void {
	const { mapping, selection } = session;
	const title = `Part of ${mapping.title}`;
	const part = fragmentOf(mapping, [...selection], newId(), title);
	if (part.items.length === 0) return;
	save(new Blob([writeMapping(part)], { type: 'application/json' }), `${slug(title)}.demarc.json`);
	session.say(`saved ${counted(part.items.length, 'item', 'items')} as a file`);
}
