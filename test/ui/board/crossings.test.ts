import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingWords, crossingsOf } from '#ui/board/lanes/crossings.ts';
import { mappings } from '../../arbitraries.ts';
import { mappingOf } from '../sessions.ts';

const INTERNAL = {
	frequency: 'exception',
	nextAction: 'internal',
	blastRadius: ['internal-logic'],
	portability: 'none',
	interpretation: 'clear'
} as const;
const answers = { ...INTERNAL, blastRadius: [...INTERNAL.blastRadius] };

describe('what crosses the line of visibility', () => {
	it('is what stands on the wrong side, and links from side to side', () => {
		const mapping = mappingOf(
			[
				{ id: 'score', surface: 'product', answers },
				{ id: 'log', surface: 'support', answers },
				{ id: 'loose', answers },
				{ id: 'pack', surface: 'exports' }
			],
			{
				links: [
					{ id: 'l1', kind: 'leads-to', from: 'score', to: 'log' },
					{ id: 'l2', kind: 'leads-to', from: 'log', to: 'pack' },
					{ id: 'l3', kind: 'leads-to', from: 'loose', to: 'log' },
					{ id: 'l4', kind: 'leads-to', from: 'score', to: 'gone' }
				]
			}
		);
		const found = crossingsOf(mapping, 'target');
		expect(found.items.map(({ item }) => item.id)).toEqual(['score']);
		expect(found.items[0]?.says).toBe('in Product, belongs in Support tooling');
		expect(found.links.map(({ link }) => link.id)).toEqual(['l1']);
		expect(crossingWords(found)).toBe('1 thing and 1 link cross it');
		expect(crossingWords({ ...found, links: [] })).toBe('1 thing crosses it');
	});

	it('is nothing where nothing is placed, and links are counted whichever way they lead', () => {
		fc.assert(
			fc.property(mappings(), (mapping) => {
				const turned = {
					...mapping,
					links: mapping.links.map((link) => ({ ...link, from: link.to, to: link.from }))
				};
				expect(crossingsOf(turned, 'target').links.length).toBe(crossingsOf(mapping, 'target').links.length);
				const bare = { ...mapping, items: mapping.items.map(({ surface: _, ...item }) => item) };
				expect(crossingWords(crossingsOf(bare, 'target'))).toBeUndefined();
			})
		);
	});
});
