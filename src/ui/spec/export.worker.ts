/** Renders one export beside the page, which stays smooth meanwhile; to cancel is to end this worker. */
import { exporters } from '#core/exporters/index.ts';
import { platform } from './platform.ts';
import type { Order, Delivery } from './rendering.ts';

/** A message to the page that opened this worker. */
const deliver = (delivery: Delivery) => postMessage(delivery);

async function render({ exporter: id, input }: Order): Promise<Delivery> {
	try {
		const exporter = exporters(platform).find((one) => one.id === id);
		if (!exporter) throw new Error(`there is no export “${id}”`);
		return { ok: true, content: await exporter.render(input) };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', (event: MessageEvent<Order>) => {
	void render(event.data).then(deliver);
});
