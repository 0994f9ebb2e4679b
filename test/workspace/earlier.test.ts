// Earlier translations of a segment: listed, compared, and put into the field as a step that can be undone.

import { join } from 'node:path';
import { expect, it } from 'vitest';
import { earlierTexts } from '../../src/session/desk/earlier-texts.js';
import { plainText } from '../../src/tui/drawing/row.js';
import { frameOf } from '../../src/tui/frame.js';
import { aSource } from '../helpers/documents.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { driven, fakeDesk } from '../tui/fake-desk.js';

const open = '\x1bh';
const down = '\x1b[B';
const undo = '\x1a';

const versions = [
  { target: '第二の訳文', state: 'done', at: '2026-06-02T00:00:00Z', who: 'b' },
  { target: '第一の訳文', state: 'flagged', at: '2026-06-01T00:00:00Z', who: 'a' },
] as const;

const pressing = async (keys: readonly string[], said: typeof versions | readonly [] = versions) => {
  const desk = fakeDesk();
  desk.versions = said;
  const { store, press } = await driven(desk, { columns: 100, rows: 30 });
  store.start();
  for (const key of keys) press(key);
  const { state } = store.view();
  const screen = frameOf(store.view()).rows.map(plainText).join('\n');
  store.close();
  return { state, text: state.editor.text, screen };
};

it('lists them with time, state and author', async () => {
  const { screen } = await pressing([open]);
  expect(screen).toMatch(/第二の訳文 .*b[\s\S]*第一の訳文 .*a/);
  expect((await pressing([open], [])).screen).toContain('No earlier translation is recorded.');
});

it('the chosen one comes into the field, and one undo brings back what was there', async () => {
  expect(await pressing(['今の文', open, down, '\r'])).toMatchObject({
    text: '第一の訳文',
    state: { overlay: { kind: 'none' } },
  });
  expect((await pressing(['今の文', open, down, '\r', undo])).text).toBe('今の文');
  expect((await pressing(['今の文', open, '\x1b'])).text).toBe('今の文');
});

it('each text once, without the one of today, and with one that another window kept out', async () => {
  const { folder, remove } = await aFolder();
  const termbase = await aTermbase(join(folder, 'koryu.db'));
  const works = await termbase.work();
  const work = works.open(aSource(['회의를 연다.']));
  for (const [text, state] of [
    ['甲', 'done'],
    ['乙', 'draft'],
    ['甲', 'done'],
    ['丙', 'done'],
  ] as const)
    work.save(0, text, state);
  const other = works.resume(work.head.id);
  other.load();
  work.save(0, '丁', 'done');
  other.save(0, '戊', 'done');
  const again = works.resume(work.head.id);
  expect(earlierTexts(again, 0).map(({ target }) => target)).toEqual(['戊', '丙', '甲', '乙']);
  termbase.close();
  await remove();
});
