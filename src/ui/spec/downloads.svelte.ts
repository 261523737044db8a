/** The downloads of one mapping: one is made at a time, can be cancelled, and says where it stands. */
import type { Exporter, ExportInput } from '#core/exporters/exporter.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { fileName } from './file-name.ts';
import { render, type Order, type Rendering } from './rendering.ts';

export type Making =
	| { readonly kind: 'none' }
	/** `percent`: absent while nobody can say. */
	| { readonly kind: 'making'; readonly exporter: string; readonly percent?: number }
	| { readonly kind: 'done'; readonly exporter: string; readonly file: string; readonly bytes: number }
	| { readonly kind: 'failed'; readonly exporter: string; readonly reason: string };

/** What a person chose about files: how tables are written, whose name and which day stand on a report. */
export type Wishes = Pick<ExportInput, 'flavour' | 'style' | 'on' | 'onlyNew'>;

export interface Outside {
	/** Begins an export. */
	render(order: Order, onPercent?: (percent: number) => void): Rendering;
	/** Hands a file to the person. */
	save(content: Blob, file: string): void;
}

export class Downloads {
	readonly #outside: Outside;
	readonly #version: string;
	#current: Rendering | undefined;
	state = $state.raw<Making>({ kind: 'none' });

	constructor(outside: Outside, version: string) {
		this.#outside = outside;
		this.#version = version;
	}

	/** Makes a file of the mapping as it is now, and saves it. One that is being made is given up. */
	async make(exporter: Exporter, mapping: Mapping, wishes: Wishes): Promise<void> {
		this.#current?.cancel();
		const { id } = exporter;
		this.state = { kind: 'making', exporter: id };
		const input = { ...wishes, mapping, version: this.#version };
		const rendering = this.#outside.render({ exporter: id, input }, (percent) => {
			if (this.#current === rendering) this.state = { kind: 'making', exporter: id, percent };
		});
		this.#current = rendering;
		const delivery = await rendering.delivery;
		if (this.#current !== rendering) return;
		this.#current = undefined;
		if (!delivery.ok) {
			this.state = { kind: 'failed', exporter: id, reason: delivery.reason };
			return;
		}
		const blob = new Blob([delivery.content as BlobPart], { type: exporter.mediaType });
		const file = fileName(mapping.title, wishes.onlyNew ? { ...exporter, id: `${id}-new` } : exporter);
		this.#outside.save(blob, file);
		this.state = { kind: 'done', exporter: id, file, bytes: blob.size };
	}

	/** Gives up what is being made; nothing is saved. */
	cancel(): void {
		this.#current?.cancel();
		this.#current = undefined;
		this.state = { kind: 'none' };
	}
}

/** Hands a file to the person as a download. */
export function saveFile(content: Blob, file: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = file;
	link.click();
	// The browser reads the address after this turn; a minute later it has long begun to.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const outside: Outside = { render: (order, onPercent) => render(order, onPercent), save: saveFile };
