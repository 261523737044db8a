import { createHash } from 'node:crypto';
import type { Platform } from '#core/exporters/manifest.ts';

/** What Node brings to the exporters. */
export const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))
};
