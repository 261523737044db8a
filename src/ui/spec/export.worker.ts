/** Renders one export beside the page, which stays smooth meanwhile; to cancel is to end this worker. */
import { exporters } from '#core/exporters/index.ts';
import { platform } from './platform.ts';
import type { Delivery, HowFar, Order } from './rendering.ts';

/** A message to the page that opened this worker. */
const deliver = (message: Delivery | HowFar) => postMessage(message);

/** Whole steps only: a zip tells of every few bytes, and the page would hear of nothing else. */
function telling(): (percent: number) => void {
	let told = -1;
	return (percent) => {
		const whole = Math.floor(percent);
		if (whole > told) deliver({ percent: (told = whole) });
	};
}

async function render({ exporter: id, input }: Order): Promise<Delivery> {
	try {
		const exporter = exporters(platform).find((one) => one.id === id);
		if (!exporter) throw new Error(`there is no export “${id}”`);
		return { ok: true, content: await exporter.render(input, telling()) };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', (event: MessageEvent<Order>) => {
	void render(event.data).then(deliver);
});
