/**
 * The marks of cards as background pictures. An inline SVG costs the browser a clip and a transform of its own in
 * every frame of a pan; a board has hundreds of them. A picture costs nothing, but knows no `currentColor`: so the
 * rules are made here, from the icons and the theme's colours, and again when the theme changes.
 */
import { SURFACES } from '#core/mapping/vocabulary.ts';
import { drawing, type IconName } from '#ui/kit/icons.ts';
import { onLookChange, readColours, type Colours } from './colours.ts';

/** One icon as the text of an SVG file. */
export function iconSvg(name: IconName, colour: string, ground: string, stroke = 1.6): string {
	const { lines = [], solid, cut, width = stroke, dash } = drawing(name);
	const parts = [
		solid === undefined ? '' : `<path d="${solid}" fill="${colour}"/>`,
		...lines.map(
			(line) => `<path d="${line}" stroke="${colour}"${dash ? ` stroke-dasharray="${dash}"` : ''}/>`
		),
		cut === undefined ? '' : `<path d="${cut}" stroke="${ground}" stroke-linecap="butt"/>`
	];
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round">${parts.join('')}</svg>`;
}

/** Its outline alone, the cut left open: what a system with colours of its own fills. */
function shapeSvg(name: IconName): string {
	const { solid, cut, width = 1.6 } = drawing(name);
	if (solid === undefined || cut === undefined) return iconSvg(name, '#000', 'none');
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><mask id="m"><path d="${solid}" fill="#fff"/><path d="${cut}" stroke="#000" stroke-width="${width}"/></mask><rect width="16" height="16" mask="url(#m)"/></svg>`;
}

const url = (svg: string) => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
const INKS: readonly IconName[] = [
	'field',
	'status',
	'action',
	'download',
	'error',
	'warning',
	'advice',
	'translate'
];

/** A rule a mark: `.pic-<name>`, `.pic-arrow-<surface>`; on a selected card in the ink of the highlighter. */
export function pictureRules(colours: Colours): string {
	const { ink, sheet, highlight, onHighlight, lanes } = colours;
	const rule = (selector: string, svg: string) => `${selector}{background-image:${url(svg)}}`;
	const rules = INKS.flatMap((name) => [
		rule(`.pic-${name}`, iconSvg(name, ink, sheet)),
		rule(`.sel .pic-${name}`, iconSvg(name, onHighlight, highlight))
	]);
	for (const surface of SURFACES) {
		rules.push(rule(`.pic-${surface}`, iconSvg(surface, lanes[surface].ink, sheet)));
		rules.push(rule(`.pic-arrow-${surface}`, iconSvg('arrow', lanes[surface].ink, sheet, 2.4)));
	}
	// Where the system chooses the colours, the picture is only the shape.
	const shapes = [...INKS, ...SURFACES].map(
		(name) =>
			`.pic-${name},.sel .pic-${name}{background:CanvasText;mask:${url(shapeSvg(name))} center/contain}`
	);
	for (const surface of SURFACES)
		shapes.push(
			`.pic-arrow-${surface}{background:CanvasText;mask:${url(iconSvg('arrow', '#000', 'none', 2.4))} center/contain}`
		);
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
