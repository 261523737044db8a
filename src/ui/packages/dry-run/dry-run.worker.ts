/** Builds one dry run beside the page, which stays smooth meanwhile; to give up is to end this worker. */
import { dryRun } from '#core/exporters/dry-run.ts';
import { packed } from '#core/exporters/zip.ts';
import { platform } from '#ui/spec/platform.ts';
import type { Built, Order } from './building.ts';

async function built({ mapping, pack: id }: Order): Promise<Built> {
	try {
		const pack = mapping.packages.find((one) => one.id === id);
		if (!pack) throw new Error('the package is gone');
		const files = await dryRun(mapping, pack, platform);
		return { ok: true, files, zip: await packed(files) };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? error.message : String(error) };
	}
}

addEventListener('message', (event: MessageEvent<Order>) => {
	void built(event.data).then((outcome: Built) => postMessage(outcome));
});
