// Every document format: read, cut, and written back, with its source as translation and with another text.

import { formats } from '../../../src/document/formats.js';
import { naming, segmentDocument, segmentReadDocument } from '../../../src/document/segment-document.js';
import { type Lang, otherLang } from '../../../src/model/language.js';
import { Problem } from '../../../src/model/problem.js';
import { samples } from '../samples.js';
import type { Target } from '../target.js';

const readAndWrite = (id: string) => async (bytes: Uint8Array, path: string) => {
  const listed = formats.find((one) => one.id === id);
  if (listed === undefined) throw new Error(`no format ${id}`);
  await naming(path, async () => {
    const format = await listed.load();
    const { text, segments, lang } = segmentReadDocument(format.id, await format.read(bytes));
    if (format.write === undefined) return;
    const from: Lang = lang === 'ja' ? 'ja' : 'ko';
    const to = otherLang(from);
    const writing = (target: string) => ({
      from,
      to,
      text,
      targets: segments.map(({ start, end }) => ({ start, end, target: { text: target, codes: [] } })),
    });
    try {
      await format.write(bytes, writing('訳文 번역'));
    } catch (error) {
      // What this refuses was read, and says why.
      if (!(error instanceof Problem)) throw error;
    }
  });
};

const ofFormat = (id: string, extension: keyof typeof samples, weight: number): Target => ({
  name: `document ${id}`,
  weight,
  extension: `.${extension}`,
  good: samples[extension],
  read: readAndWrite(id),
});

const guessed: Target = {
  name: 'document without ending',
  weight: 2,
  extension: '',
  good: Object.values(samples).flat(),
  read: (bytes) => segmentDocument(formats, bytes, 'notes'),
};

export const documentTargets: readonly Target[] = [
  ofFormat('text', 'txt', 4),
  ofFormat('markdown', 'md', 3),
  ofFormat('html', 'html', 4),
  ofFormat('docx', 'docx', 4),
  ofFormat('pptx', 'pptx', 3),
  ofFormat('xlsx', 'xlsx', 3),
  ofFormat('odt', 'odt', 3),
  ofFormat('hwpx', 'hwpx', 4),
  ofFormat('hwp', 'hwp', 2),
  guessed,
];
