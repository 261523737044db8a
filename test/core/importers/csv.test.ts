import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../hostile-texts.ts';
import { items, refused } from './reading.ts';

const field = (text: string, heading: string) =>
	items(text).columns.find((column) => column.heading === heading)?.field;

describe('headings', () => {
	it('are known in any order, case and punctuation', () => {
		const { items: found } = items(
			'BLAST RADIUS;Next-Action;itemName;Kind;portability;Frequency;INTERPRETATION\n' +
				'internal-logic, privileged;internal;Risk score;Field;none;recurring;needs context\n'
		);
		expect(found).toEqual([
			{
				kind: 'field',
				name: 'Risk score',
				answers: {
					blastRadius: ['internal-logic', 'privileged'],
					nextAction: 'internal',
					portability: 'none',
					frequency: 'recurring',
					interpretation: 'needs-context'
				}
			}
		]);
	});

	it('fill every field that the command line promises', () => {
		const { items: found, workflow } = items(
			'ref,kind,name,description,workflow,today,surface,stage,frequency,next_action,interpretation,blast_radius,portability,voice,scope,data,source,source_field,supplied,high_volume,next_step,next_step_by,roles,tags,notes,acceptance,context_only,frequency_known\n' +
				'DMC-007,status,In review,We check it,Disputes,product,support,Review,rare,our team,clear,none,some,deliberation,cross-account,audit,Zendesk,state,yes,no,We answer,us,Finance: see,"a; b",Note,Done,no,measured\n'
		);
		expect(workflow).toEqual({ name: 'Disputes' });
		expect(found).toEqual([
			{
				ref: 'DMC-007',
				kind: 'status',
				name: 'In review',
				description: 'We check it',
				today: 'product',
				surface: 'support',
				stageName: 'Review',
				answers: {
					frequency: 'exception',
					nextAction: 'internal',
					interpretation: 'clear',
					blastRadius: [],
					portability: 'also'
				},
				voice: 'deliberation',
				scope: 'cross-account',
				data: 'audit',
				source: { system: 'Zendesk', field: 'state' },
				supplied: true,
				highVolume: false,
				nextStep: { text: 'We answer', actor: 'internal' },
				access: [{ role: { name: 'Finance', side: 'customer' }, may: ['see'] }],
				tags: ['a', 'b'],
				notes: 'Note',
				acceptance: 'Done',
				contextOnly: false,
				evidence: { frequency: 'measured' }
			}
		]);
	});

	it("take a tracker's own columns for its own", () => {
		const text = 'Title,Status,Type,Owner,Order\nFix it,Open,Bug,Ada,12\nMend it,Closed,Story,Bob,13\n';
		for (const heading of ['Status', 'Type', 'Owner', 'Order']) expect(field(text, heading)).toBe('notes');
		expect(items(text).items[0]).toMatchObject({
			name: 'Fix it',
			notes: 'Status: Open\nType: Bug\nOwner: Ada\nOrder: 12'
		});
	});

	it('that repeat stay apart', () => {
		expect(items('Name,Labels,Labels,name\nA,x,y,z\n').items[0]).toMatchObject({
			name: 'A',
			tags: ['x'],
			notes: 'Labels: y\nname: z'
		});
	});

	it('named like members of every object are read like any other', () => {
		expect(items('__proto__,constructor,toString,Name\na,b,c,N\n').items[0]?.notes).toBe(
			'__proto__: a\nconstructor: b\ntoString: c'
		);
	});

	it('of a verdict are ignored only where all of them are there', () => {
		const ours = 'name,verdict,shape,strength,settled,row,why\nA,product,place,clear,yes,27,Because\n';
		expect(field(ours, 'why')).toBe('ignored');
		expect(items(ours).items[0]?.notes).toBeUndefined();
		expect(items('name,why\nA,Because\n').items[0]?.notes).toBe('why: Because');
	});

	it('without a name are refused, with the line they stand in', () => {
		expect(refused('\n\nId,Priority\n1,High\n')).toMatchObject([{ at: 'line 3' }]);
	});
});

describe('rows', () => {
	it('without a name are refused by line, the others come in', () => {
		const { items: found, refused: out } = items(
			'name,kind\nA,field\n,status\n"B\nb",action\n ,field\nC,field\n'
		);
		expect(found.map(({ name }) => name)).toEqual(['A', 'B\nb', 'C']);
		expect(out.map(({ at }) => at)).toEqual(['line 3', 'line 6']);
	});

	it('that are short are filled up and said', () => {
		const { items: found, remarks } = items('name,kind,tags\nA\nB,field,x\n');
		expect(found).toHaveLength(2);
		expect(remarks.map(({ text }) => text).join()).toContain('line 2');
	});

	it('that are longer than the headings lose nothing', () => {
		expect(items('name,kind\nA,field,more,still more\n').items[0]?.notes).toBe(
			'Column 3: more\nColumn 4: still more'
		);
	});

	it('that repeat the headings are refused', () => {
		const { items: found, refused: out } = items('Name,Kind\nA,field\nName,Kind\nB,field\n');
		expect(found).toHaveLength(2);
		expect(out).toMatchObject([{ at: 'line 3' }]);
	});

	it('keep their first reference when two rows claim it', () => {
		const { items: found, remarks } = items('ref,name\nDMC-001,A\nDMC-001,B\n');
		expect(found.map(({ ref }) => ref)).toEqual(['DMC-001', undefined]);
		expect(remarks.find(({ at }) => at === 'line 3')).toBeDefined();
	});

	it('take no reference that is not one, and none that would use up the digits', () => {
		expect(items('ref,name\nDMC-001,A\n#12,B\nX-999999999,C\n').items).toMatchObject([
			{ ref: 'DMC-001' },
			{ notes: 'ref: #12' },
			{ notes: 'ref: X-999999999' }
		]);
	});
});

describe('values', () => {
	it('that fit no field go into the notes, with one remark a column', () => {
		const { items: found, remarks } = items('name,frequency\nA,recurring\nB,every blue moon\nC,hourly-ish\n');
		expect(found.map(({ notes }) => notes)).toEqual([
			undefined,
			'frequency: every blue moon',
			'frequency: hourly-ish'
		]);
		expect(remarks.filter(({ at }) => at === 'column “frequency”')).toHaveLength(1);
	});

	it('lose the formula guard, and only that', () => {
		expect(items("name,notes\n'=1+1,'tis\n").items[0]).toMatchObject({ name: '=1+1', notes: "'tis" });
	});

	it('of several workflows stay with their items', () => {
		const { workflow, items: found } = items('name,workflow\nA,One\nB,Two\n');
		expect(workflow).toBeUndefined();
		expect(found.map(({ notes }) => notes)).toEqual(['workflow: One', 'workflow: Two']);
	});

	it('of a kind that nobody said are taken from the name, and counted once', () => {
		const { items: found, remarks } = items(
			'name\nInvoice status\nApprove the draft\naudit-log.csv\nUsage report\nReport status\nVAT number\nlink\ncancel\n'
		);
		expect(found.map(({ kind }) => kind)).toEqual([
			'status',
			'action',
			'download',
			'download',
			'status',
			'field',
			'field',
			'action'
		]);
		expect(remarks).toHaveLength(1);
		expect(remarks[0]?.text).toContain('8 items');
	});

	it('that are damaged in “more” or “ballots” go into the notes', () => {
		for (const more of ['{broken', '{"answers":5}', '{"nextStep":"x"}']) {
			const cell = `"${more.replaceAll('"', '""')}"`;
			const [item] = items(`name,more\nA,${cell}\n`).items;
			expect(item, more).toEqual({ kind: 'field', name: 'A', notes: `more: ${more}` });
		}
		const [item] = items('name,ballots\nA,"{""b1"":{""answers"":{""frequency"":""x""}}}"\n').items;
		expect(item?.ballots).toBeUndefined();
		expect(item?.notes).toContain('ballots: ');
	});

	it('in “more” can give no identifier and no stage, and change no prototype', () => {
		const more = '{"id":"x","stage":"y","__proto__":{"polluted":true},"addsNotes":true,"x-own":1}';
		const [item] = items(`name,more\nA,"${more.replaceAll('"', '""')}"\n`).items;
		expect(Object.keys(item ?? {}).toSorted()).toEqual(['__proto__', 'kind', 'name', 'x-own']);
		expect(Object.getPrototypeOf(item)).toBe(Object.prototype);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('nothing is lost', () => {
	const cell = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'grapheme', maxLength: 12 }));
	const written = (text: string) => `"${text.replaceAll('"', '""')}"`;

	it('every filled cell of a foreign table is in its item', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
				const text = ['name,Priority,Whim', ...rows.map(([a, b], i) => `N${i},${written(a)},${written(b)}`)];
				const { items: found } = items(text.join('\n'));
				expect(found).toHaveLength(rows.length);
				rows.forEach(([a, b], i) => {
					const notes = found[i]?.notes ?? '';
					for (const [heading, value] of [
						['Priority', a],
						['Whim', b]
					] as const) {
						// A guard that somebody else put is taken off like ours.
						const bare = value.trim().replace(/^'/, '');
						if (value.trim() !== '') expect(notes).toContain(bare.trim());
						expect(notes.includes(`${heading}: `)).toBe(value.trim() !== '');
					}
				});
			}),
			{ numRuns: 200 }
		);
	}, 30_000);
});
