/** Runs a command in this process: what it says is caught, everything else is real. */
import { vi } from 'vitest';
import { main } from '#cli/main.ts';

export async function inside(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
	let out = '';
	let err = '';
	const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((chunk, ...rest: unknown[]) => {
		out += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
		for (const done of rest) if (typeof done === 'function') (done as () => void)();
		return true;
	});
	const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
		err += String(chunk);
		return true;
	});
	try {
		const code = await main(args);
		return { code, out, err };
	} finally {
		stdout.mockRestore();
		stderr.mockRestore();
	}
}
