import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { StorageError, TROUBLES, troubleOf } from '#storage/trouble.ts';

const full = new DOMException('', 'QuotaExceededError');

test.for([
	['a full disk', full, 'quota'],
	['a full disk that aborted the transaction', new Dexie.AbortError('aborted', full), 'quota'],
	['a closed database', new Dexie.DatabaseClosedError(), 'closed'],
	[
		'a database that opening refused',
		new Dexie.DatabaseClosedError(new StorageError('replaced')),
		'replaced'
	],
	['no database at all', new Dexie.MissingAPIError(), 'unavailable'],
	['a forbidden database', new Dexie.OpenFailedError(new DOMException('', 'SecurityError')), 'unavailable'],
	['a mapping that is gone', new StorageError('erased'), 'erased'],
	['an abort for no reason', new Dexie.AbortError(), 'unknown'],
	['a text', 'quota', 'unknown'],
	['nothing', undefined, 'unknown']
] as const)('%s', ([, error, trouble]) => {
	expect(troubleOf(error)).toBe(trouble);
	expect(TROUBLES[trouble]).not.toBe('');
});
