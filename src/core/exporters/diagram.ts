/** The board as a picture, with the mapping inside: as it was placed, as it is today, and what moves. */
import type { Exporter } from './exporter.ts';
import { renderSvg } from './svg.ts';

const SVG = { extension: 'svg', mediaType: 'image/svg+xml' } as const;

export const diagramSvg: Exporter = {
	id: 'diagram-svg',
	label: 'The board as a picture (SVG)',
	says: 'For documents and slides; dropped back in, it opens the mapping that it carries.',
	...SVG,
	render: ({ mapping }) => renderSvg(mapping)
};

export const diagramToday: Exporter = {
	id: 'diagram-today',
	label: 'The portal today as a picture (SVG)',
	says: 'Where customers and the team have each item now.',
	...SVG,
	render: ({ mapping }) => renderSvg(mapping, 'today')
};

export const diagramMoves: Exporter = {
	id: 'diagram-moves',
	label: 'What moves as a picture (SVG)',
	says: 'The board as it should be: what comes is marked, and outlined where it is now.',
	...SVG,
	render: ({ mapping }) => renderSvg(mapping, 'moves')
};
