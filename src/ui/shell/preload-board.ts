import { preloadCode } from '$app/navigation';
import { viewHref } from './views.ts';

/** The code of the board comes while the mapping is made that it shows. Whoever goes there tells of what fails. */
export function preloadBoard(): void {
	preloadCode(`${location.pathname}${viewHref('new', 'board')}`).catch(() => undefined);
}
