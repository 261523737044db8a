/** Bytes in and out: `-` is standard input or output; a file appears whole or not at all. */
import { randomUUID } from 'node:crypto';
import { lstat, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { located, Unusable } from './outcome.ts';

const MAX_STDIN = 128 * 1024 * 1024;

export async function readBytes(path: string): Promise<Uint8Array> {
	if (path === '-') return readStandardInput();
	try {
		return await readFile(path);
	} catch (error) {
		throw new Unusable(located(path, '', `It can't be read: ${reason(error)}.`));
	}
}

async function readStandardInput(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin) {
		const bytes = Buffer.from(chunk as Uint8Array);
		size += bytes.length;
		if (size > MAX_STDIN) throw new Unusable('standard input: It is larger than 128 MB.');
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file or folder',
	EISDIR: 'it is a folder',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	ENOSPC: 'the disk is full',
	EROFS: 'the disk is read-only',
	ENOTDIR: 'a part of its path is no folder'
};

function reason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return REASONS[code] ?? (code || String(error));
}

/** Whether two paths lead to the same file, by whatever links. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
	try {
		return (await realpath(a)) === (await realpath(b));
	} catch {
		return false;
	}
}

/** Writes beside the place and moves there: whoever reads meanwhile sees the old file or the new one. */
export async function writeBytes(path: string, content: string | Uint8Array): Promise<void> {
	if (path === '-') return writeStandardOutput(content);
	const target = await followed(path);
	const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
	try {
		await writeFile(beside, content, { flag: 'wx' });
		await rename(beside, target);
	} catch (error) {
		await rm(beside, { force: true });
		throw new Unusable(located(path, '', `It can't be written: ${reason(error)}.`));
	}
}

/** A link stays a link: what it leads to is replaced. */
async function followed(path: string): Promise<string> {
	try {
		return (await lstat(path)).isSymbolicLink() ? await realpath(path) : path;
	} catch {
		return path;
	}
}

function writeStandardOutput(content: string | Uint8Array): Promise<void> {
	return new Promise((resolve, reject) => {
		process.stdout.write(content, (error) => {
			// Whoever reads may stop early (`| head`): that is no failure of ours.
			if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
			else resolve();
		});
	});
}
