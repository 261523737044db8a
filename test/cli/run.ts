/** Runs the real command in a folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/demarc.js', import.meta.url));

export interface Run {
	readonly code: number | null;
	readonly out: Buffer;
	readonly err: string;
}

export const newFolder = () => mkdtempSync(join(tmpdir(), 'demarc-cli-'));

export function demarc(folder: string, args: readonly string[], input?: string | Uint8Array): Promise<Run> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [BIN, ...args], {
			cwd: folder,
			env: { ...process.env, NO_COLOR: '1' }
		});
		const out: Buffer[] = [];
		const err: Buffer[] = [];
		child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
		child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: String(Buffer.concat(err)) }));
		// The command may end before it has read everything; what it says then is what counts.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input ?? '');
	});
}
