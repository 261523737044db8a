import { expect, test } from 'vitest';
import { label } from '#core/exporters/mermaid.ts';

// That names bring nothing in, Mermaid itself says in `mermaid.chromium.test.ts`.
test.each([
	['Invoice (PDF), paid', 'Invoice (PDF), paid'],
	['kyc_sub_state', 'kyc_sub_state'],
	['_it_', '#95;it#95;'],
	['1. First', '1#46; First'],
	['2) Second', '2#41; Second'],
	['- one', '#45; one'],
	['a "b" #c;', 'a #34;b#34; #35;c#59;'],
	['حالة الفاتورة', 'حالة الفاتورة'],
	['👩 one\ntwo', '#128105; one two']
])('the label of %j can be read', (text, expected) => expect(label(text)).toBe(expected));
