/** The theme's colours for canvases, which can't read custom properties themselves. */
import type { LaneId } from '#core/layout/lanes.ts';
import { TONES } from '#ui/board/looks/colouring.ts';

export interface LaneColours {
	readonly ink: string;
	readonly tint: string;
	readonly line: string;
}

export interface Colours {
	readonly lanes: Record<LaneId, LaneColours>;
	readonly paper: string;
	readonly sheet: string;
	readonly sunk: string;
	readonly ink: string;
	readonly ink2: string;
	readonly ink3: string;
	readonly strong: string;
	readonly highlight: string;
	readonly onHighlight: string;
	/** By tone, from 1; the first is never used. */
	readonly tones: readonly { readonly fill: string; readonly ink: string }[];
	readonly font: string;
	readonly mono: string;
}

export function readColours(element: Element): Colours {
	const style = getComputedStyle(element);
	const read = (name: string) => style.getPropertyValue(name).trim();
	const lane = (name: string): LaneColours => ({
		ink: read(`--${name}`),
		tint: read(`--${name}-tint`),
		line: read(`--${name}-line`)
	});
	return {
		lanes: {
			product: lane('product'),
			support: lane('support'),
			exports: lane('exports'),
			none: { ink: read('--ink-3'), tint: read('--sunk'), line: read('--rule-strong') }
		},
		paper: read('--paper'),
		sheet: read('--sheet'),
		sunk: read('--sunk'),
		ink: read('--ink'),
		ink2: read('--ink-2'),
		ink3: read('--ink-3'),
		strong: read('--rule-strong'),
		highlight: read('--hi'),
		onHighlight: read('--on-hi'),
		tones: Array.from({ length: TONES + 1 }, (_, tone) => ({
			fill: read(`--tone-${tone}`),
			ink: read(`--on-tone-${tone}`)
		})),
		font: read('--font'),
		mono: read('--mono')
	};
}

/** Hears when light becomes dark or the other way round, and when a typeface has come. Returns how to stop. */
export function onLookChange(listener: () => void): () => void {
	const root = new MutationObserver(listener);
	root.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'data-size'] });
	const dark = matchMedia('(prefers-color-scheme: dark)');
	dark.addEventListener('change', listener);
	document.fonts.addEventListener('loadingdone', listener);
	return () => {
		root.disconnect();
		dark.removeEventListener('change', listener);
		document.fonts.removeEventListener('loadingdone', listener);
	};
}
