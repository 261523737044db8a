/** `.demarc.json`: the mapping itself, whole, in its canonical form. */
import { writeMapping } from '../mapping/write.ts';
import type { Exporter } from './exporter.ts';

export const mappingJson: Exporter = {
	id: 'mapping-json',
	label: 'The mapping (JSON)',
	says: 'Everything, without loss: to keep, to compare in git, to pass on, to open again.',
	extension: 'demarc.json',
	mediaType: 'application/json',
	render: ({ mapping }) => writeMapping(mapping)
};
