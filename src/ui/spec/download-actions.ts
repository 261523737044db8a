/** Every file that can be downloaded, for the palette. */
import type { Exporter } from '#core/exporters/exporter.ts';
import type { Action } from '#ui/state/actions.svelte.ts';

export const downloadId = (exporter: Exporter): string => `spec.download-${exporter.id}`;

export function downloadActions(
	exporters: readonly Exporter[],
	make: (exporter: Exporter) => void
): readonly Action[] {
	return exporters.map((exporter) => ({
		id: downloadId(exporter),
		label: `Download: ${exporter.label}`,
		group: 'Downloads',
		words: `export save file ${exporter.id} ${exporter.extension}`,
		run: () => make(exporter)
	}));
}
