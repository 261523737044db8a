import type { Platform } from '#core/exporters/manifest.ts';

/** What the browser brings to the exporters. */
export const platform: Platform = {
	encode: (text) => new TextEncoder().encode(text),
	async sha256(bytes) {
		// Only pages over https, and those on this computer, are given it.
		if (!globalThis.crypto?.subtle) throw new Error('the browser gives checksums to secure pages only');
		const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
		return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
	}
};
