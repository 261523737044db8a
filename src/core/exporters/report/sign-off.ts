/** The last page: who agrees, and to which version. */
import { printIn } from './cover.ts';
import { text } from './markup.ts';
import { nameLine } from '../one-line.ts';
import type { Reading } from './reading.ts';
import { some } from './wording.ts';

const FOR = ['Product', 'Support', 'Security review', 'Procurement'];
const COLUMNS = ['For', 'Name', 'Date', 'Signature'];

export function signOffIn({ mapping, fingerprint, review }: Reading): string {
	const open = review.open.length;
	const still =
		open === 0
			? 'No finding is open.'
			: `It is signed with ${some(open, 'finding', 'findings')} open, as listed above.`;
	const rows = FOR.map(
		(who) =>
			`<tr><th scope="row">${who}</th>${COLUMNS.slice(1)
				.map(() => '<td></td>')
				.join('')}</tr>`
	);
	return [
		`<p>What is signed is the mapping “${text(nameLine(mapping.title))}” with this fingerprint, and no other version of it. ${still}</p>`,
		`<p class="seal">${printIn(fingerprint)}</p>`,
		'<p>It is the SHA-256 of <code>mapping.demarc.json</code>: whoever has that file gets the same from <code>sha256sum</code> or any program like it, for as long as nothing in it has changed.</p>',
		'<table class="lines">',
		'<caption class="unseen">Signatures</caption>',
		`<thead><tr>${COLUMNS.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>`,
		`<tbody>\n${rows.join('\n')}\n</tbody>`,
		'</table>'
	].join('\n');
}
