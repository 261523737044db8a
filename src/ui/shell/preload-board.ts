import { preloadCode } from '$app/navigation';
import { viewHref } from './views.ts';

/** The code of the board comes while the mapping is made that it shows. */
export const preloadBoard = (): void => void preloadCode(`/${viewHref('new', 'board')}`);
