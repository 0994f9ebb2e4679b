// What runs is what the kernel's sources compile to. `npm run kernel` writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { main } from 'assemblyscript/asc';
import { expect, test } from 'vitest';

const source = 'src/morphology/kernel/index.ts';
const target = 'src/morphology/kernel-code.ts';

// No runtime: the kernel manages its memory itself. Nothing is checked at run time: the property tests of the tokenizer do.
const options = ['-O3', '--converge', '--runtime', 'stub', '--noAssert', '--uncheckedBehavior', 'always'];
const memory = ['--importMemory', '--sharedMemory', '--maximumMemory', '65536', '--enable', 'threads'];

const compile = async (): Promise<string> => {
  let code = new Uint8Array();
  const said: string[] = [];
  const { error } = await main([source, ...options, ...memory, '--outFile', 'kernel.wasm'], {
    writeFile: (_, contents) => {
      if (typeof contents !== 'string') code = Uint8Array.from(contents);
    },
    stderr: { write: (text) => void said.push(String(text)) },
  });
  if (error !== null) throw new Error(`${error.message}\n${said.join('')}`);
  return Buffer.from(code).toString('base64');
};

const moduleOf = (code: string): string => {
  const lines = code.match(/.{1,100}/g) ?? [];
  return [
    '// Written by `npm run kernel` from kernel/index.ts: WebAssembly as base64.',
    '',
    'export const kernelCode = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
};

test('the compiled kernel is what its sources say', async () => {
  const code = await compile();
  expect(code.length).toBeGreaterThan(2000);
  expect(WebAssembly.validate(Buffer.from(code, 'base64'))).toBe(true);
  if (process.env.WRITE_KERNEL === '1') writeFileSync(target, moduleOf(code));
  expect(readFileSync(target, 'utf8')).toBe(moduleOf(code));
});
