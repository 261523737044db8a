/** `diagram.svg`: the board as a picture, with the mapping inside. */
import type { Exporter } from './exporter.ts';
import { renderSvg } from './svg.ts';

export const diagramSvg: Exporter = {
	id: 'diagram-svg',
	label: 'The board as a picture (SVG)',
	says: 'For documents and slides; dropped back in, it opens the mapping that it carries.',
	extension: 'svg',
	mediaType: 'image/svg+xml',
	render: ({ mapping }) => renderSvg(mapping)
};
