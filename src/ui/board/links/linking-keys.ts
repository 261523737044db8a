/** Keys while a link is looked for or chosen. */
import { hasCommandKey } from '#ui/state/keys.ts';
import type { Linking } from './linking.svelte.ts';

/** True: the key was for the link. `show` gives the keyboard to a card, or back to the one that had it. */
export function isLinkingKey(event: KeyboardEvent, linking: Linking, show: (id?: string) => void): boolean {
	const { key } = event;
	if (hasCommandKey(event) || event.altKey) return false;
	if (linking.from !== undefined) {
		if (key === 'Enter') linking.ask(linking.from, linking.target);
		else if (key === 'Escape') show(linking.cancel());
		else if (key.length === 1 && key !== ' ') {
			const found = linking.typed(key, event.timeStamp);
			if (found !== undefined) show(found);
		} else return ['Delete', 'Backspace', ' '].includes(key);
		return true;
	}
	if (!linking.chosen) return false;
	if (key === 'Enter') linking.edit();
	else if (key === 'Escape') linking.cancel();
	else if (key === 'Delete' || key === 'Backspace') {
		linking.remove();
		show();
	} else {
		if (key.startsWith('Arrow')) linking.cancel();
		return false;
	}
	return true;
}
