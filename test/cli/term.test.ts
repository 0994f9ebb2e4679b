import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../helpers/cli.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';

let db: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await aFolder();
  remove = made.remove;
  db = join(made.folder, 'koryu.db');
  (await aTermbase(db, [interiorMinistry])).close();
});
afterEach(() => remove());

const term = (...argv: readonly string[]) => run(db, ['term', ...argv]);

test('add takes every field and prints the concept', async () => {
  const { status, out } = await term(
    ...['add', '--ko', '총무성', '--hanja', '總務省', '--ko-other', '일본 총무성:admitted', '--ja', '総務省'],
    ...['--reading', 'そうむしょう', '--domain', 'org-jp', '--origin', 'JP', '--equivalence', 'exact'],
    ...[
      '--definition-ko',
      '일본의 성',
      '--definition-ja',
      '日本の省',
      '--note',
      '참고',
      '--source',
      '総務省設置法',
    ],
    ...['--reliability', '4', '--valid-from', '2001-01-06', '--false-friend', '--json'],
    ...['--kind', 'name', '--subdomain', 'ministry', '--spans', '2001-01-06/2024; 2025/'],
    ...['--links', 'counterpart:org-kr-interior', '--pairs', '일본 총무성=総務省'],
    ...[
      '--source-ja',
      '総務省設置法第2条 (2026-06)',
      '--example-ko',
      '총무성을 방문했다.',
      '--example-ja',
      '総務省を訪問した。',
    ],
  );
  expect(status).toBe(0);
  expect(JSON.parse(out)).toEqual({
    version: 1,
    concept: 'org-jp-chongmuseong',
    domain: 'org-jp',
    origin: 'JP',
    equivalence: 'exact',
    falseFriend: true,
    definition: { ko: '일본의 성', ja: '日本の省' },
    note: '참고',
    source: '総務省設置法',
    reliability: 4,
    validFrom: '2001-01-06',
    validTo: '',
    kind: 'name',
    subdomain: 'ministry',
    spans: [
      { from: '2001-01-06', to: '2024' },
      { from: '2025', to: '' },
    ],
    links: [{ type: 'counterpart', to: 'org-kr-interior' }],
    pairs: [{ ko: '일본 총무성', ja: '総務省' }],
    sourceJa: '総務省設置法第2条 (2026-06)',
    examplesKo: ['총무성을 방문했다.'],
    examplesJa: ['総務省を訪問した。'],
    ko: [
      { text: '총무성', status: 'preferred', hanja: '總務省', type: 'full' },
      { text: '일본 총무성', status: 'admitted', type: 'full' },
    ],
    ja: [{ text: '総務省', status: 'preferred', reading: 'そうむしょう', type: 'full' }],
  });
});

test('edit changes what is given and leaves the rest', async () => {
  await term('edit', 'org-kr-interior', '--note', '새 참고', '--false-friend');
  const { out } = await term('edit', 'org-kr-interior', '--ja', '行安部', '--json');
  expect(JSON.parse(out)).toMatchObject({
    note: '새 참고',
    falseFriend: true,
    ko: [{ text: '행정안전부' }, { text: '행안부' }, { text: '행정자치부' }],
    ja: [{ text: '行安部', status: 'preferred' }],
  });
  expect(
    JSON.parse((await term('edit', 'org-kr-interior', '--no-false-friend', '--json')).out),
  ).toMatchObject({
    note: '새 참고',
    falseFriend: false,
  });
});

test('remove, history and undo', async () => {
  expect((await term('history')).status).toBe(1);
  expect((await term('remove', 'org-kr-interior')).out).toMatch(/^행정안전부 /);
  expect((await term('history')).out).toMatch(
    /^\d{4}-\d\d-\d\d \d\d:\d\d {2}\S+ {2}removed {2}org-kr-interior\n- 행정안전부 /,
  );
  expect(JSON.parse((await term('history', '--json')).out)).toMatchObject({
    history: [{ action: 'remove', concept: 'org-kr-interior', undone: false }],
  });
  expect((await term('undo')).out).toBe('Undone:\nremoved  org-kr-interior\n');
  expect(await term('undo')).toMatchObject({ status: 1, err: 'There is nothing to undo.\n' });
});

describe('is refused with a reason', () => {
  test.each([
    [['add', '--ko', '총무성'], 'The Japanese term is missing.'],
    [['add', '--ja', '総務省'], 'The Korean term is missing.'],
    [
      ['add', '--ko', '행정안전부', '--ja', '行政安全部'],
      'An entry with the identifier org-kr-interior already exists.',
    ],
    [
      ['add', '--ko', '가', '--ja', 'あ', '--id', 'org-kr-interior'],
      'An entry with the identifier org-kr-interior already exists.',
    ],
    [['add', '--ko', '가', '--ja', 'あ', '--id', 'two words'], '“two words” cannot be an identifier.'],
    [['add', '--ko', '가', '--ja', 'あ', '--ja-other', 'い:forbidden'], '“forbidden” is not a valid status.'],
    [['edit', 'nobody', '--note', 'x'], 'There is no entry with the identifier nobody.'],
    [['edit', 'org-kr-interior', '--reliability', '9'], '“9” is not a valid reliability.'],
    [['edit', 'org-kr-interior', '--valid-to', '어제'], '“어제” is not a valid date.'],
    [['edit', 'org-kr-interior', '--spans', '2012'], '“2012” is not a valid date.'],
    [['edit', 'org-kr-interior', '--kind', 'body'], '“body” is not a valid kind of entry.'],
    [['edit', 'org-kr-interior', '--links', 'x'], '“x” is not a valid link.'],
    [['edit', 'org-kr-interior', '--pairs', '가나'], '“가나” is not a valid pair of forms.'],
    [['remove', 'nobody'], 'There is no entry with the identifier nobody.'],
  ])('%j', async (argv, message) => {
    const { status, err } = await term(...argv);
    expect(status).toBe(2);
    expect(err).toContain(`koryu: ${message}\n`);
  });
});
