// Long questions to the matching thread: only the latest of a kind is worked at, whatever its document.

import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answers, openAnswers } from '../../src/session/worker/open-answers.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

const sentence = (n: number): string =>
  `지방소멸대응기금 ${n}건을 인구감소지역에 배분하고 지방소멸대응기금을 점검한다.`;
const texts = Array.from({ length: 40 }, (_, n) => sentence(n));

let answers: Answers;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await aFolder();
  remove = made.remove;
  const path = join(made.folder, 'k.db');
  (await aTermbase(path)).close();
  answers = openAnswers(path);
});
afterAll(() => remove());

test('candidates: a call that is overtaken ends with undefined, the last one with all', async () => {
  const passages = texts.map((text) => ({ text, lang: 'ko' }) as const);
  const all = await Promise.all([1, 2, 3].map(() => answers.candidates(passages)));
  expect(all.slice(0, 2)).toEqual([undefined, undefined]);
  expect(all[2]?.map(({ text }) => text)).toContain('지방소멸대응기금');
});

test('statistics and the check of a meeting likewise', async () => {
  const segments = texts.map((source) => ({ source, target: '' }));
  const wanted = { document: 1, lang: 'ko', to: 'ja', segments } as const;
  const measured = await Promise.all([answers.measure(wanted), answers.measure(wanted)]);
  expect(measured.map((one) => one?.length)).toEqual([undefined, texts.length]);
  const pairs = texts.map((source, segment) => ({ segment, lang: 'ko', source, target: 'あ' }) as const);
  const papers = { participants: [], papers: [{ document: 1, name: 'a', lang: 'ko', pairs } as const] };
  const checked = await Promise.all([answers.inspectMeeting(papers), answers.inspectMeeting(papers)]);
  expect(checked.map((one) => one?.length)).toEqual([undefined, 1]);
});
