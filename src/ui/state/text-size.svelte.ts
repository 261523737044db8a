/** Text that grows with the screen, for a wall, until a person wants it as on a desk; kept on this device. */
import { keep, kept } from './kept.ts';

const SHELF = 'text-size';
let isDesk = $state(kept(SHELF) === 'desk');

/** Sets what was chosen before, as early as possible. */
export function applyTextSize(): void {
	if (isDesk) document.documentElement.dataset['size'] = 'desk';
	else delete document.documentElement.dataset['size'];
}

export const textSize = {
	get isForDesk(): boolean {
		return isDesk;
	},
	set isForDesk(to: boolean) {
		isDesk = to;
		keep(SHELF, to ? 'desk' : undefined);
		applyTextSize();
	}
};
