import type { Link } from '../mapping/schema.ts';

/** By what two links are the same one, whatever they are called. */
export const linkKey = ({ kind, from, to }: Pick<Link, 'kind' | 'from' | 'to'>) =>
	JSON.stringify([kind, from, to]);
