// Inline codes from the file through the desk into the database and back into the file.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk } from '../../src/session/desk/open-desk.js';
import { writeOwnFormat } from '../../src/session/tasks/write-own-format.js';
import { drawnCodes, placedCodes, readCodes, withCodes } from '../../src/text/coded-text.js';
import { segmentedBytes } from '../document/marked-segments.js';
import { docxFile, wp, wr } from '../document/office-files.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { wholeDesk } from '../helpers/whole-desk.js';

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
});
afterEach(() => remove());

test('a bold word of the source is bold in the translation, and stays so when the document is opened again', async () => {
  const path = join(folder, '과제.docx');
  await writeFile(path, docxFile(wp(`${wr('가장 ')}${wr('중요한', '<w:b/>')}${wr(' 과제이다.')}`)));
  const db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db);
  const opened = await openDesk(path, termbase, 'ja');
  const desk = await wholeDesk(opened);
  const codes = desk.codes(0);
  expect(codes).toMatchObject([{ kind: 'look', paired: true, start: 3, end: 6 }]);
  const target = withCodes({
    text: '最も重要な課題である。',
    codes: [
      { number: 1, side: 'open', at: 2 },
      { number: 1, side: 'close', at: 5 },
    ],
  });
  expect(desk.save(0, target, 'done')).toBeUndefined();
  await opened.close();

  const again = await openDesk(path, termbase, 'ja');
  const stored = (await wholeDesk(again)).document.units[0]?.target ?? '';
  expect(drawnCodes(stored)).toBe('最も<重要な>課題である。');
  await again.close();
  const works = await termbase.work();
  const id = works.find(path);
  if (id === undefined) throw new Error('the document is not there');
  expect(works.load(id).units[0]).toMatchObject({
    target: readCodes(stored).text,
    codes: readCodes(stored).codes,
  });
  const { bytes } = await writeOwnFormat(works, id);
  const [segment] = segmentedBytes(bytes, '課題.docx').segments;
  expect(segment?.text).toBe('最も重要な課題である。');
  expect(placedCodes(codes)).toHaveLength(2);
  termbase.close();
});
