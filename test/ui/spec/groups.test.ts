import { describe, expect, it } from 'vitest';
import { exporters } from '#core/exporters/index.ts';
import { GROUPS, grouped } from '#ui/spec/groups.ts';
import { platform } from '#ui/spec/platform.ts';

const all = exporters(platform);

describe('groups of downloads', () => {
	it('name every file that there is, once, and none that there is not', () => {
		const named = GROUPS.flatMap((group) => group.exporters);
		expect(named.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
	});

	it('begin with the archive and the report', () => {
		expect(grouped(all)[0]?.members.map(({ id }) => id)).toEqual(['archive', 'report-html']);
	});

	it('lose nothing that is new, and leave out what is empty', () => {
		const groups = grouped([{ id: 'readme' }, { id: 'something-new' }]);
		expect(groups.map(({ id, members }) => [id, members.map((one) => one.id)])).toEqual([
			['read', ['readme']],
			['programs', ['something-new']]
		]);
	});
});
