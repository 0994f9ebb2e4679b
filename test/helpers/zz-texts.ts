import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
const [folder = '', out = ''] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
for (const name of readdirSync(folder)) {
  const t = performance.now();
  try {
    const d = await segmentDocument(formats, Uint8Array.from(readFileSync(`${folder}/${name}`)), name);
    writeFileSync(`${out}/${name}.txt`, d.text);
  } catch (e) {
    const p = e as { code?: string; stack?: string };
    console.log(name, p.code ?? p.stack);
  }
  if (performance.now() - t > 5000) console.log(name, 'SLOW', performance.now() - t);
}
