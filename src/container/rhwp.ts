// Converts HWP to HWPX with rhwp, an optional WebAssembly package.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Problem } from '../model/problem.js';

// rhwp lays out pages during the conversion and asks for text widths like a browser's; only line breaks depend on them.
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
 * Converts an HWP document (3 or 5) to HWPX.
 * @throws Problem `document-hwp-converter` if the package is not installed; `archive-damaged` for an unreadable document
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
