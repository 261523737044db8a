/**
 * The marks of cards as background pictures. An inline SVG costs the browser a clip and a transform of its own in
 * every frame of a pan, and a board has hundreds of them; a bitmap costs next to nothing, but knows no
 * `currentColor`. So the rules are made here, from the icons and the theme's colours, and again when these change.
 */
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { drawing, type IconName } from '#ui/kit/icons.ts';
import { REPLY_ICONS } from '#ui/board/cards/card-face.ts';
import { onLookChange, readColours, type Colours } from './colours.ts';
import { sprite } from './sprites.ts';

/** An icon without its colours, the cut left open: what a system with colours of its own fills. */
function shapeSvg(name: IconName, stroke = 1.6): string {
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

/** A rule a mark: `.pic-<name>`, `.pic-arrow-<surface>`; on a selected card in the ink of the highlighter. */
function pictureRules({ ink, sheet, highlight, onHighlight, lanes }: Colours): string {
	const rule = (selector: string, picture: HTMLCanvasElement) =>
		`${selector}{background-image:url("${picture.toDataURL()}")}`;
	const rules = INKS.flatMap((name) => [
		rule(`.pic-${name}`, sprite(name, ink, sheet)),
		rule(`.sel .pic-${name}`, sprite(name, onHighlight, highlight))
	]);
	const shape = (selector: string, svg: string) =>
		`${selector},.sel ${selector}{background:CanvasText;mask:url("data:image/svg+xml,${encodeURIComponent(svg)}") center/contain}`;
	const shapes = [...INKS, ...SURFACES].map((name) => shape(`.pic-${name}`, shapeSvg(name)));
	for (const surface of SURFACES) {
		rules.push(rule(`.pic-${surface}`, sprite(surface, lanes[surface].ink, sheet)));
		rules.push(rule(`.pic-arrow-${surface}`, sprite('arrow', lanes[surface].ink, sheet, 2.4)));
		shapes.push(shape(`.pic-arrow-${surface}`, shapeSvg('arrow', 2.4)));
	}
	return `${rules.join('\n')}\n@media (forced-colors:active){${shapes.join('\n')}}`;
}

/** Adds the rules to the page and keeps them true. Returns how to take them off again. */
export function adoptPictures(): () => void {
	const sheet = new CSSStyleSheet();
	const fill = () => sheet.replaceSync(pictureRules(readColours(document.documentElement)));
	fill();
	document.adoptedStyleSheets.push(sheet);
	const stop = onLookChange(fill);
	return () => {
		stop();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
	};
}
