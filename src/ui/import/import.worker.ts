/** Reads a large file beside the page. */
import type { Reading, Answer, Asked } from './asked.ts';
import { BATCH } from './asked.ts';
import { readHere } from './read-here.ts';

const say = (answer: Answer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	void readHere(data.source, data.mapping).then(answer, (error: unknown) => {
		// An error in a promise never reaches the page's onerror; one outside of it does.
		setTimeout(() => {
			throw error;
		});
	});
});

function answer(reading: Reading): void {
	const { proposal } = reading;
	if (proposal.ok && proposal.type === 'items') {
		const { items } = proposal;
		say({ type: 'read', reading: { ...reading, proposal: { ...proposal, items: [] } } });
		for (let at = 0; at < items.length; at += BATCH)
			say({ type: 'items', items: items.slice(at, at + BATCH) });
	} else say({ type: 'read', reading });
	say({ type: 'done' });
}
