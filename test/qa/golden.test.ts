// Whole files through `koryu check`: test/golden/qa holds them with the reports they are to give (vitest -u renews these).

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks } from '../../src/qa/checks.js';
import { run } from '../helpers/cli.js';
import { aFolder } from '../helpers/termbases.js';

const golden = (name: string): string => fileURLToPath(new URL(`../golden/qa/${name}`, import.meta.url));

let db: string;
let remove: () => Promise<void>;
beforeAll(async () => {
  const made = await aFolder();
  ({ remove } = made);
  db = join(made.folder, 'koryu.db');
  await run(db, ['glossary', 'import', golden('glossary.csv')]);
  await run(db, ['meeting', 'add', '제22회']);
  await run(db, ['meeting', 'participant', 'import', '1', golden('participants.csv')]);
});
afterAll(() => remove());

const forms = [
  ['text', 'ja', 'txt'],
  ['json', 'en', 'json.txt'],
  ['html', 'ko', 'html'],
] as const;

const check = (file: string, format: string, lang: string) =>
  run(db, ['check', golden(file), '--meeting', '1', '--format', format, '--lang', lang]);

test.each(
  ['press-release.tsv', 'press-release.xlf', 'memory.tmx'].flatMap((file) =>
    forms.map((form) => [file, ...form] as const),
  ),
)('%s as %s in %s', async (file, format, lang, ending) => {
  const { status, out } = await check(file, format, lang);
  expect(status).toBe(1);
  await expect(out).toMatchFileSnapshot(golden(`${file}.expected.${ending}`));
});

test('every check has something to say of the press release', async () => {
  const { out } = await check('press-release.tsv', 'json', 'en');
  const said = new Set((JSON.parse(out).findings as { readonly check: string }[]).map((one) => one.check));
  // A table of texts has no inline codes.
  const expected = checks.map(({ id }) => id).filter((id) => id !== 'codes');
  expect([...said].sort(), 'add a segment with the fault to test/golden/qa/press-release.tsv').toEqual(
    [...expected].sort(),
  );
});
