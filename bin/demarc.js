#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

// The root's tsconfig extends a generated file, which a fresh checkout does not have yet.
register({ tsconfig: fileURLToPath(new URL('../src/core/tsconfig.json', import.meta.url)) });
const { main } = await import('../src/cli/main.ts');
process.exitCode = await main(process.argv.slice(2));
