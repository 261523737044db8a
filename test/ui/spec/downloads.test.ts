import { describe, expect, it } from 'vitest';
import type { Exporter } from '#core/exporters/exporter.ts';
import { Downloads } from '#ui/spec/downloads.svelte.ts';
import {
	render,
	type Delivery,
	type HowFar,
	type Order,
	type Rendering,
	type RenderWorker
} from '#ui/spec/rendering.ts';
import { mappingOf } from '../sessions.ts';

const mapping = mappingOf([{ id: 'a' }]);
const exporter = (id: string): Exporter => ({
	id,
	label: id,
	says: id,
	extension: 'txt',
	mediaType: 'text/plain',
	render: () => ''
});
const ORDER: Order = { exporter: 'x', input: { mapping, version: '1' } };

/** A worker that answers when it is told to. */
class HandWorker implements RenderWorker {
	orders: Order[] = [];
	isEnded = false;
	onmessage: RenderWorker['onmessage'] = null;
	onerror: RenderWorker['onerror'] = null;
	postMessage(order: Order): void {
		this.orders.push(order);
	}
	terminate(): void {
		this.isEnded = true;
	}
	deliver(data: Delivery | HowFar): void {
		this.onmessage?.({ data } as MessageEvent<Delivery | HowFar>);
	}
	fail(message: string): void {
		this.onerror?.({ message } as ErrorEvent);
	}
}

describe('rendering in a worker', () => {
	it('hands over the order, and ends the worker once it delivered', async () => {
		const worker = new HandWorker();
		const { delivery } = render(ORDER, undefined, () => worker);
		expect(worker.orders).toEqual([ORDER]);
		worker.deliver({ ok: true, content: 'file' });
		expect(await delivery).toEqual({ ok: true, content: 'file' });
		expect(worker.isEnded).toBe(true);
	});

	it.each([
		['breaks', (worker: HandWorker) => worker.fail('out of memory'), 'out of memory'],
		['does not load', (worker: HandWorker) => worker.fail(''), 'its worker did not start']
	])('says so when the worker %s', async (_, breaks, reason) => {
		const worker = new HandWorker();
		const { delivery } = render(ORDER, undefined, () => worker);
		breaks(worker);
		expect(await delivery).toEqual({ ok: false, reason });
		expect(worker.isEnded).toBe(true);
	});

	it('tells how far it is, and goes on', async () => {
		const worker = new HandWorker();
		const heard: number[] = [];
		const { delivery } = render(
			ORDER,
			(percent) => heard.push(percent),
			() => worker
		);
		worker.deliver({ percent: 0 });
		worker.deliver({ percent: 60 });
		expect(heard).toEqual([0, 60]);
		expect(worker.isEnded).toBe(false);
		worker.deliver({ ok: true, content: 'file' });
		expect(await delivery).toEqual({ ok: true, content: 'file' });
	});

	it('says so when there can be no worker', async () => {
		const { delivery } = render(ORDER, undefined, () => {
			throw new Error('not allowed');
		});
		expect(await delivery).toEqual({ ok: false, reason: 'not allowed' });
	});

	it('ends the worker when it is cancelled, and hears nothing of it any more', () => {
		const worker = new HandWorker();
		const { cancel } = render(ORDER, undefined, () => worker);
		cancel();
		expect(worker.isEnded).toBe(true);
		expect(worker.onmessage).toBeNull();
	});
});

function bench() {
	const saved: { file: string; content: Blob }[] = [];
	const begun: {
		order: Order;
		end: (delivery: Delivery) => void;
		tell: (percent: number) => void;
		isCancelled: boolean;
	}[] = [];
	const downloads = new Downloads(
		{
			render(order, tell = () => undefined): Rendering {
				let end: (delivery: Delivery) => void = () => undefined;
				const delivery = new Promise<Delivery>((resolve) => (end = resolve));
				const one = { order, end, tell, isCancelled: false };
				begun.push(one);
				return { delivery, cancel: () => (one.isCancelled = true) };
			},
			save: (content, file) => saved.push({ content, file })
		},
		'1.2.3'
	);
	return { downloads, saved, begun };
}

describe('downloads', () => {
	it('make a file of the mapping, save it and say how large it is', async () => {
		const { downloads, saved, begun } = bench();
		const made = downloads.make(exporter('archive'), mapping, { flavour: 'spreadsheet', on: '2026-11-27' });
		expect(downloads.state).toEqual({ kind: 'making', exporter: 'archive' });
		expect(begun[0]?.order).toEqual({
			exporter: 'archive',
			input: { mapping, version: '1.2.3', flavour: 'spreadsheet', on: '2026-11-27' }
		});
		begun[0]?.end({ ok: true, content: 'Grüße' });
		await made;
		expect(downloads.state).toEqual({ kind: 'done', exporter: 'archive', file: 'a-mapping.txt', bytes: 7 });
		expect(saved[0]?.file).toBe('a-mapping.txt');
		expect(await saved[0]?.content.text()).toBe('Grüße');
	});

	it('say in words what went wrong, and save nothing', async () => {
		const { downloads, saved, begun } = bench();
		const made = downloads.make(exporter('x'), mapping, { flavour: 'machine' });
		begun[0]?.end({ ok: false, reason: 'no memory' });
		await made;
		expect(downloads.state).toEqual({ kind: 'failed', exporter: 'x', reason: 'no memory' });
		expect(saved).toEqual([]);
	});

	it('save nothing after they were cancelled, even if it was ready at that moment', async () => {
		const { downloads, saved, begun } = bench();
		const made = downloads.make(exporter('x'), mapping, { flavour: 'machine' });
		downloads.cancel();
		expect(begun[0]?.isCancelled).toBe(true);
		begun[0]?.end({ ok: true, content: 'late' });
		await made;
		expect(saved).toEqual([]);
		expect(downloads.state).toEqual({ kind: 'none' });
	});

	it('say how far they are, and nothing of one that was given up', () => {
		const { downloads, begun } = bench();
		void downloads.make(exporter('first'), mapping, {});
		begun[0]?.tell(40);
		expect(downloads.state).toEqual({ kind: 'making', exporter: 'first', percent: 40 });
		void downloads.make(exporter('second'), mapping, {});
		begun[0]?.tell(50);
		expect(downloads.state).toEqual({ kind: 'making', exporter: 'second' });
	});

	it('give up one for the next', async () => {
		const { downloads, saved, begun } = bench();
		const first = downloads.make(exporter('first'), mapping, { flavour: 'machine' });
		const second = downloads.make(exporter('second'), mapping, { flavour: 'machine' });
		expect(begun[0]?.isCancelled).toBe(true);
		begun[0]?.end({ ok: true, content: '1' });
		begun[1]?.end({ ok: true, content: '2' });
		await Promise.all([first, second]);
		expect(saved).toHaveLength(1);
		expect(downloads.state).toMatchObject({ kind: 'done', exporter: 'second' });
	});
});
