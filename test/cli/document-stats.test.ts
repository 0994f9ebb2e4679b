// `koryu document stats`: counts of a document, with what the memory has, and the work of the days.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aDocument } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let folder: string;
let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  const termbase = await aTermbase(db);
  const work = await termbase.work();
  const open = (name: string, texts: readonly string[]) =>
    work.open({ path: `/papers/${name}`, name, to: 'ja', read: aDocument(texts) });
  const old = open('old.txt', ['회의를 6월 8일에 연다.']);
  old.save(0, '会議を6月8日に開く。', 'done');
  const now = open('<b>.txt', ['회의를 6월 9일에 연다.', '감사합니다.', '감사합니다.']);
  now.save(1, 'ありがとうございます。', 'done');
  termbase.close();
});
afterEach(() => remove());

const stats = (...argv: readonly string[]) => run(db, ['document', 'stats', ...argv]);

type Report = {
  readonly documents: readonly {
    readonly bands: readonly { readonly band: string; readonly segments: number }[];
  }[];
};

test('matches come from other documents, not from what the document itself confirmed', async () => {
  const { out, err, status } = await stats('2', '--json');
  expect(err).toBe('');
  const report = JSON.parse(out) as Report;
  expect(status).toBe(0);
  expect(report.documents[0]).toMatchObject({
    id: 2,
    segments: 3,
    source: { characters: 26, withoutSpaces: 23, words: 6, sheets: { squares: 200, count: 1 } },
    target: { words: 3, sheets: { squares: 400, count: 1 } },
    states: { done: { segments: 1 }, untouched: { segments: 2 } },
    repetitions: { segments: 1 },
  });
  const bands = report.documents[0]?.bands.filter(({ segments }) => segments > 0).map(({ band }) => band);
  expect(bands).toHaveLength(2);
  expect(bands).toContain('none');
  expect(bands).not.toContain('101');
});

test('several documents as text, and a name that is no HTML', async () => {
  const text = await stats('1', '2');
  expect(text.out).toContain('[1] old.txt  ko → ja');
  expect(text.out).toContain('[2] <b>.txt  ko → ja');
  expect((await stats('2', '--format', 'html')).out).toContain('&lt;b&gt;.txt');
  expect(await stats('9')).toMatchObject({ status: 2, err: expect.stringContaining('9') });
});
