// HWP → HWPX with rhwp, which is WebAssembly and may not be installed.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Problem } from '../model/problem.js';

// rhwp lays pages out to convert them, and asks for the width of text as a browser would tell it; only line breaks depend on it.
const measureTextWidth = (_font: string, text: string): number => {
  let width = 0;
  for (const character of text) width += character < '\u0300' ? 5 : 10;
  return width;
};

const load = async () => {
  const rhwp = await import('@rhwp/core');
  Object.defineProperty(globalThis, 'measureTextWidth', { value: measureTextWidth, configurable: true });
  const code = createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm');
  rhwp.initSync({ module: readFileSync(code) });
  return rhwp;
};

/**
 * An HWP document (3 or 5) as HWPX.
 * @throws Problem `document-hwp-converter` where the package is not installed; `archive-damaged` for what it cannot read
 */
export const hwpToHwpx = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const rhwp = await load().catch((error: unknown) => {
    throw new Problem('document-hwp-converter', {}, { cause: error });
  });
  try {
    const document = new rhwp.HwpDocument(bytes);
    const converted = document.exportHwpx();
    document.free();
    return converted;
  } catch (error) {
    throw new Problem('archive-damaged', {}, { cause: error });
  }
};
