/** How an item is called in the dossier's tables: with a word where its verdict is open. */
import type { Item } from '../../mapping/item-schema.ts';
import type { Mapping } from '../../mapping/schema.ts';
import { isOpen } from '../open-verdict.ts';
import type { Span } from '../report/blocks.ts';
import { entry } from '../report/subjects.ts';

export const marked = (item: Item, mapping?: Mapping): Span[] =>
	entry(item, mapping, isOpen(item) ? ', not judged to the end' : '');
