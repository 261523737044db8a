/** What the core costs without a screen, beside the least that it could cost. */
import JSZip from 'jszip';
import Papa from 'papaparse';
import { editItems } from '#core/commands/edit-items.ts';
import { renderSvg } from '#core/exporters/svg.ts';
import { propose } from '#core/importers/index.ts';
import { layoutBoard } from '#core/layout/board-layout.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { lint } from '#core/rules/lint.ts';
import { LivingMapping } from '#document/living-mapping.ts';
import { archiveOf } from './archive.ts';
import { findingsFigures } from './findings-figures.ts';
import { median } from './frames.ts';
import { sampleMapping } from './sample.ts';

export interface Figure {
	readonly what: string;
	/** Medians in ms. */
	readonly ours: number;
	readonly beside?: { readonly what: string; readonly ms: number };
	readonly aim: string;
}

function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

async function timedAsync(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Runs both in turn, so that a busy machine slows both. */
function medians(
	turns: number,
	ours: (turn: number) => unknown,
	beside: (turn: number) => unknown
): [number, number] {
	const a: number[] = [];
	const b: number[] = [];
	for (let turn = 0; turn < turns; turn += 1) {
		a.push(timed(() => ours(turn)));
		b.push(timed(() => beside(turn)));
	}
	return [median(a), median(b)];
}

const cloned = (mapping: Mapping): Mapping => structuredClone(mapping);

export async function coreFigures(): Promise<Figure[]> {
	const mapping = sampleMapping(5000);
	const figures: Figure[] = findingsFigures();

	const living = LivingMapping.create(mapping);
	lint(living.snapshot);
	const edits = Array.from({ length: 25 }, (_, turn) =>
		timed(() => {
			living.run(editItems([`item-${turn * 17}`], { name: `Renamed ${turn}` }));
			lint(living.snapshot);
			layoutBoard(living.snapshot);
		})
	);
	figures.push({
		what: 'one edit in the living document with its snapshot, findings and layout, 5,000 items',
		ours: median(edits),
		aim: 'well under a frame (16.7 ms)'
	});

	const updates = [living.encode()];
	figures.push({
		what: 'opening 5,000 items from a stored document',
		ours: median(Array.from({ length: 7 }, () => timed(() => LivingMapping.open(updates)))),
		beside: {
			what: 'JSON.parse of the same',
			ms: median(Array.from({ length: 7 }, () => timed(() => JSON.parse(JSON.stringify(mapping)))))
		},
		aim: 'under 150 ms'
	});

	// Mappings of their own, so that nothing is remembered; made before the clock runs.
	const unseen = Array.from({ length: 9 }, () => cloned(mapping));
	figures.push({
		what: 'layout of 5,000 cards',
		ours: median(unseen.map((one) => timed(() => layoutBoard(one)))),
		aim: 'under 10 ms'
	});
	figures.push({
		what: 'diagram.svg of 5,000 cards',
		ours: median(Array.from({ length: 9 }, () => timed(() => renderSvg(mapping)))),
		aim: 'under 25 ms'
	});

	const archive = await archiveOf(mapping);
	const files = await JSZip.loadAsync(archive);
	const contents = await Promise.all(
		Object.values(files.files).map(async (file) => [file.name, await file.async('uint8array')] as const)
	);
	const ours: number[] = [];
	const bare: number[] = [];
	for (let turn = 0; turn < 5; turn += 1) {
		ours.push(await timedAsync(() => archiveOf(cloned(mapping))));
		bare.push(
			await timedAsync(() => {
				const zip = new JSZip();
				for (const [name, bytes] of contents) zip.file(name, bytes);
				return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
			})
		);
	}
	figures.push({
		what: 'whole archive of 5,000 items',
		ours: median(ours),
		beside: { what: 'bare zip of the same bytes', ms: median(bare) },
		aim: 'within 1.5 ×'
	});

	const rows = Array.from(
		{ length: 100_000 },
		(_, i) => `field,Name of item ${i},"What it is, in words",product,Stage ${i % 8}`
	);
	const text = ['kind,name,description,today,stage', ...rows].join('\n');
	const [proposed, parsed] = medians(
		3,
		() => propose({ name: 'big.csv', text }),
		() => Papa.parse(text)
	);
	figures.push({
		what: 'proposal from 100,000 CSV rows',
		ours: proposed,
		beside: { what: 'papaparse to arrays', ms: parsed },
		aim: 'within 2 ×'
	});
	return figures;
}
