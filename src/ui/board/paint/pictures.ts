/**
 * The marks of cards as background pictures. An inline SVG costs the browser a clip and a transform of its own in
 * every frame of a pan, and a board has hundreds of them; a bitmap costs next to nothing, but knows no
 * `currentColor`. So the rules are made here, from the icons and the theme's colours, and again when these change.
 */
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { drawing, type IconName } from '#ui/kit/icons.ts';
import { REPLY_ICONS } from '#ui/board/cards/card-face.ts';
import { onLookChange, readColours, type Colours } from './colours.ts';
import { SIDE, draw } from './sprites.ts';

/** An icon without its colours, the cut left open: what a system with colours of its own fills. */
function shapeSvg(name: IconName, stroke = STROKE): string {
	const { lines = [], solid, cut, width = stroke } = drawing(name);
	const parts = [
		cut === undefined
			? ''
			: `<mask id="m"><path d="${solid ?? ''}" fill="#fff"/><path d="${cut}" stroke="#000"/></mask>`,
		cut !== undefined
			? '<rect width="16" height="16" fill="#000" mask="url(#m)"/>'
			: solid !== undefined
				? `<path d="${solid}" fill="#000"/>`
				: '',
		...lines.map((line) => `<path d="${line}" stroke="#000"/>`)
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
}

const STROKE = 1.6;
const ARROW_STROKE = 2.4;

const INKS: readonly IconName[] = [
	'field',
	'status',
	'action',
	'download',
	'error',
	'warning',
	'advice',
	'translate',
	...Object.values(REPLY_ICONS)
];

interface Mark {
	readonly selector: string;
	readonly icon: IconName;
	readonly colour: string;
	readonly ground: string;
	readonly stroke: number;
}

/** `.pic-<name>`, `.pic-arrow-<surface>`; on a selected card in the ink of the highlighter. */
function marksIn({ ink, sheet, highlight, onHighlight, lanes }: Colours): Mark[] {
	const inks = INKS.flatMap((icon): Mark[] => [
		{ selector: `.pic-${icon}`, icon, colour: ink, ground: sheet, stroke: STROKE },
		{ selector: `.sel .pic-${icon}`, icon, colour: onHighlight, ground: highlight, stroke: STROKE }
	]);
	const surfaces = SURFACES.flatMap((surface): Mark[] => {
		const common = { colour: lanes[surface].ink, ground: sheet };
		return [
			{ selector: `.pic-${surface}`, icon: surface, stroke: STROKE, ...common },
			{ selector: `.pic-arrow-${surface}`, icon: 'arrow', stroke: ARROW_STROKE, ...common }
		];
	});
	return [...inks, ...surfaces];
}

/** So far apart that no mark shows at the edge of another, however small they are drawn. */
const PITCH = SIDE * 1.5;

/** All marks on one picture: encoding one for each would take a fiftieth of the time that a board opens in. */
function pictureRules(marks: readonly Mark[]): string[] {
	const canvas = document.createElement('canvas');
	canvas.width = marks.length * PITCH;
	canvas.height = SIDE;
	// Read back once and shown nowhere: drawn by a graphics card, it would have to be fetched from there.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	marks.forEach(({ icon, colour, ground, stroke }, at) => {
		context?.setTransform(1, 0, 0, 1, at * PITCH, 0);
		if (context) draw(context, icon, colour, ground, stroke);
	});
	return [
		`.pic{background:url("${canvas.toDataURL()}") no-repeat 0 0/${(canvas.width / SIDE) * 100}% 100%}`,
		...marks.map(
			({ selector }, at) =>
				`${selector}{background-position-x:${((at * PITCH) / (canvas.width - SIDE)) * 100}%}`
		)
	];
}

/** A system with colours of its own fills the shapes itself. */
function shapeRules(): string[] {
	const shape = (selector: string, svg: string) =>
		`${selector}{background:CanvasText;mask:url("data:image/svg+xml,${encodeURIComponent(svg)}") center/contain}
.sel :not(.answered)>${selector}{background:HighlightText}`;
	return [
		...[...INKS, ...SURFACES].map((name) => shape(`.pic-${name}`, shapeSvg(name))),
		...SURFACES.map((surface) => shape(`.pic-arrow-${surface}`, shapeSvg('arrow', ARROW_STROKE)))
	];
}

/** Adds the rules to the page and keeps them true. Returns how to take them off again. */
export function adoptPictures(): () => void {
	const sheet = new CSSStyleSheet();
	let drawn = '';
	const fill = () => {
		const marks = marksIn(readColours(document.documentElement));
		// A typeface that has come changes no colour, and new rules make the browser style every card again.
		const wanted = JSON.stringify(marks);
		if (wanted === drawn) return;
		drawn = wanted;
		sheet.replaceSync(
			`${pictureRules(marks).join('\n')}\n@media (forced-colors:active){${shapeRules().join('\n')}}`
		);
	};
	fill();
	document.adoptedStyleSheets.push(sheet);
	const stop = onLookChange(fill);
	return () => {
		stop();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	};
}
