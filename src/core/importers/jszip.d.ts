/** As much of JSZip as is used here. Its published types bring Node's with them, and core has none of it. */
declare module 'jszip/dist/jszip.min.js' {
	interface ByteStream {
		on(event: 'data', listen: (chunk: Uint8Array) => void): ByteStream;
		on(event: 'error', listen: (error: unknown) => void): ByteStream;
		on(event: 'end', listen: () => void): ByteStream;
		resume(): ByteStream;
		pause(): ByteStream;
	}
	interface Entry {
		readonly name: string;
		/** The name as it stands in the archive, before it was made safe. */
		readonly unsafeOriginalName?: string;
		readonly dir: boolean;
		internalStream(type: 'uint8array'): ByteStream;
	}
	interface FileOptions {
		readonly date: Date;
		readonly unixPermissions?: number;
		readonly createFolders?: boolean;
	}
	export default class JSZip {
		readonly files: Readonly<Record<string, Entry>>;
		loadAsync(bytes: Uint8Array): Promise<JSZip>;
		file(path: string, content: Uint8Array | string, options: FileOptions): JSZip;
		generateAsync(
			options: {
				readonly type: 'uint8array';
				readonly compression: 'DEFLATE';
				readonly compressionOptions: { readonly level: number };
				readonly platform: 'UNIX';
			},
			onUpdate?: (progress: { readonly percent: number }) => void
		): Promise<Uint8Array>;
	}
}
