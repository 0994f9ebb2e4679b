// Converts HWP to HWPX with rhwp, an optional WebAssembly package, in a thread of its own: a long document takes half a minute,
// in which the program goes on drawing and can be ended.

import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Problem } from '../model/problem.js';

/** Paths of rhwp. @throws Problem `document-hwp-converter` if the package is not installed */
const findRhwp = (): { readonly script: string; readonly wasm: string } => {
  const { resolve } = createRequire(import.meta.url);
  try {
    return {
      script: pathToFileURL(resolve('@rhwp/core/rhwp.js')).href,
      wasm: resolve('@rhwp/core/rhwp_bg.wasm'),
    };
  } catch (error) {
    throw new Problem('document-hwp-converter', {}, { cause: error });
  }
};

// A text and no file, because the program is one file and its tests run the sources. rhwp lays out pages during the conversion
// and asks for text widths like a browser's; only line breaks depend on them.
const thread = `
  const { readFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.measureTextWidth = (_font, text) => {
    let width = 0;
    for (const character of text) width += character < '\\u0300' ? 5 : 10;
    return width;
  };
  import(workerData.script).then((rhwp) => {
    rhwp.initSync({ module: readFileSync(workerData.wasm) });
    const document = new rhwp.HwpDocument(workerData.bytes);
    parentPort.postMessage(document.exportHwpx());
  });`;

/**
 * Converts an HWP document (3 or 5) to HWPX.
 * @throws Problem `document-hwp-converter` if the package is not installed; `archive-damaged` for an unreadable document;
 *   `memory-short`
 */
export const hwpToHwpx = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const worker = new Worker(thread, { eval: true, workerData: { ...findRhwp(), bytes } });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      worker.once('message', (converted: unknown) => {
        if (converted instanceof Uint8Array) resolve(converted);
        else reject(new TypeError('rhwp gave no bytes'));
      });
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the conversion has ended without a result')));
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Problem(
      code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory-short' : 'archive-damaged',
      {},
      { cause: error },
    );
  } finally {
    await worker.terminate();
  }
};
