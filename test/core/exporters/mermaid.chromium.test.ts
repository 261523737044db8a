/** The diagram as Mermaid itself reads it. It needs a document to clean labels in. */
import fc from 'fast-check';
import mermaid from 'mermaid';
import { describe, expect, it } from 'vitest';
import { writeMermaid } from '#core/exporters/mermaid.ts';
import { oneLine } from '#core/exporters/one-line.ts';
import { canonical } from '#core/mapping/canonical.ts';
import { emptyMapping } from '#core/mapping/empty.ts';
import { formatRef } from '#core/mapping/refs.ts';
import { itemById, stageOf } from '#core/mapping/selectors.ts';
import type { Mapping } from '#core/mapping/schema.ts';
import { KINDS, LINK_KINDS, SURFACES } from '#core/mapping/vocabulary.ts';
import { shortName } from '#core/rules/words.ts';
import { mappings } from '../../arbitraries.ts';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';

mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' });

const MERMAID_TEXTS = [
	...HOSTILE_TEXTS,
	'%%{init: {"theme": "dark"}}%%',
	'---\nconfig:\n  theme: dark\n---',
	'style: #quot;x#34;',
	'classDef x:#abc;',
	'"] --> DMC-999["mine',
	'`**bold**`',
	'end',
	'click DMC-001 "javascript:alert(1)"',
	'ﬂ°°34¶ß',
	'kyc_sub_state',
	'_it_ and *so*',
	'1. First',
	'- one'
];

const hostile = canonical({
	...emptyMapping('m', MERMAID_TEXTS.join(' ')),
	stages: MERMAID_TEXTS.map((name, i) => ({ id: `s${i}`, name, order: `a${String(i).padStart(3, '0')}` })),
	items: MERMAID_TEXTS.map((name, i) => ({
		id: `i${i}`,
		ref: formatRef(i + 1),
		kind: KINDS[(i >> 1) % 4] ?? 'field',
		name,
		order: 'a0',
		...(i % 3 === 0 ? {} : { stage: `s${i}` }),
		...(i % 4 === 3 ? {} : { surface: SURFACES[i % 4] })
	})),
	links: MERMAID_TEXTS.map((label, i) => ({
		...{ id: `l${i}`, kind: LINK_KINDS[i % 4] ?? 'requests', label },
		...{ from: `i${i}`, to: i % 7 === 0 ? 'gone' : `i${(i * 5) % MERMAID_TEXTS.length}` }
	}))
});

const plain = (text: string) => oneLine(shortName(oneLine(text)));
/** Mermaid keeps entities in a writing of its own until it draws. */
const decoded = (text: string) =>
	text.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)));

interface Database {
	getVertices(): Map<string, { id: string; text?: string }>;
	getEdges(): { start: string; end: string; text: string; stroke?: string }[];
	getSubGraphs(): { id: string; title: string; nodes: string[] }[];
}

async function read(mapping: Mapping): Promise<Database> {
	const text = writeMermaid(mapping);
	expect(await mermaid.parse(text)).toMatchObject({ diagramType: 'flowchart-v2', config: {} });
	const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
	return diagram.db as unknown as Database;
}

async function expectWhole(mapping: Mapping): Promise<void> {
	const database = await read(mapping);
	const [vertices, edges, groups] = [database.getVertices(), database.getEdges(), database.getSubGraphs()];
	expect([...vertices.keys()].toSorted()).toEqual(mapping.items.map(({ ref }) => ref).toSorted());
	const links = mapping.links.flatMap((link) => {
		const [from, to] = [itemById(mapping, link.from), itemById(mapping, link.to)];
		return from && to ? [`${from.ref} ${to.ref}`] : [];
	});
	expect(edges.map(({ start, end }) => `${start} ${end}`).toSorted()).toEqual(links.toSorted());
	for (const item of mapping.items) {
		const stage = stageOf(mapping, item);
		const lane = item.surface ?? 'none';
		const at = mapping.stages.findIndex(({ id }) => id === stage);
		const group = groups.find(({ id }) => id === (at < 0 ? lane : `${lane}_${at + 1}`));
		expect(group?.nodes).toContain(item.ref);
		// Mermaid cleans what it is given as markup, and ours has none left.
		expect(decoded(vertices.get(item.ref)?.text ?? '').trim()).toBe(`${item.ref} ${plain(item.name)}`.trim());
	}
}

describe('the board as Mermaid', () => {
	it('is whole for names that break out of anything else', async () => {
		await expectWhole(hostile);
	});

	it('is whole for any mapping, and for an empty one', async () => {
		await expectWhole(emptyMapping('m', 'M'));
		await fc.assert(fc.asyncProperty(mappings(), expectWhole), { numRuns: 60 });
	}, 60_000);

	it('can be drawn, and brings nothing into the page that runs', async () => {
		const { svg } = await mermaid.render('picture', writeMermaid(hostile));
		const document = new DOMParser().parseFromString(svg, 'text/html');
		expect(document.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
		expect(document.querySelectorAll('g.node')).toHaveLength(hostile.items.length);
		const shown = document.body.textContent;
		for (const text of ['<script>alert(1)</script>', 'kyc_sub_state', '_it_ and *so*', '1. First', '- one'])
			expect(shown.split(text).length, text).toBeGreaterThan(1);
		expect(shown).not.toContain('Unsupported');
	}, 60_000);
});
