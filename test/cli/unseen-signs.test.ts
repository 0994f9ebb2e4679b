// Characters that nobody sees, in what comes from elsewhere: taken as they are, and flagged.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { aFolder } from '../helpers/termbases.js';

let folder: string;
let remove: () => Promise<void>;
let db: string;
beforeEach(async () => {
  ({ folder, remove } = await aFolder());
  db = join(folder, 'koryu.db');
  await run(db, ['meeting', 'add', '회의']);
});
afterEach(() => remove());

const unit = (ko: string, ja: string): string =>
  `<tu><tuv xml:lang="ko"><seg>${ko}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>\n`;

test('in a TMX file: the unit is taken, its line and the characters are told', async () => {
  const file = join(folder, 'a.tmx');
  const units = [
    unit('회의', '会議'),
    unit('지방\u200b자치', '地方\u202e自治'),
    unit('예산\t편성', '予算\n編成'),
  ];
  writeFileSync(file, `<tmx version="1.4"><header srclang="ko"/><body>\n${units.join('')}</body></tmx>`);
  const { status, out } = await run(db, ['memory', 'import', file, '--json']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    added: 3,
    warnings: [{ line: 3, signs: ['U+200B ZERO WIDTH SPACE', 'U+202E RIGHT-TO-LEFT OVERRIDE'] }],
  });
  const told = (await run(db, ['memory', 'import', file])).out;
  expect(told).toContain('line 3  contains invisible characters: U+200B ZERO WIDTH SPACE');
  expect(told).not.toMatch(/[\u200b\u202e]/);
});

test('in names of participants and meetings: shown, and told on standard error', async () => {
  const file = join(folder, 'a.csv');
  writeFileSync(file, 'ko,ja,ko_office\n홍\u3164길동,ホン・ギルドン,과\u2066장\n');
  const document = join(folder, '계획\u202etxt.txt');
  writeFileSync(document, '회의를 열었다.\n');
  for (const argv of [
    ['meeting', 'participant', 'import', '1', file],
    ['meeting', 'participant', 'add', '1', '--ko', '김\u00ad철수'],
    ['meeting', 'add', '제22회\u200f 회의'],
    ['document', 'add', document],
  ]) {
    const { status, out, err } = await run(db, argv);
    expect(status).toBe(0);
    expect(err).toMatch(/contains invisible characters: U\+[0-9A-F]{4} [A-Z]/);
    expect(out + err).not.toMatch(/[\u3164\u2066\u00ad\u200f]/);
  }
});

test('names without them say nothing', async () => {
  expect((await run(db, ['meeting', 'participant', 'add', '1', '--ko', '한 도윤'])).err).toBe('');
});
