// The term form over a real glossary: other forms, status, definition and validity are shown, changed and kept.

import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { termDesk } from '../../src/session/desk/terms.js';
import type { Database } from '../../src/store/database.js';
import type { Action } from '../../src/workspace/action.js';
import { type TermField, type TermRow, termFields } from '../../src/workspace/backend.js';
import { reduce } from '../../src/workspace/reduce.js';
import { type State, startState } from '../../src/workspace/state.js';
import { interiorMinistry } from '../helpers/concepts.js';
import { aFolder, aTermbase } from '../helpers/termbases.js';
import { sampleDocument } from '../workspace/sample.js';

let termbase: Database;
let remove: () => Promise<void>;
beforeEach(async () => {
  const made = await aFolder();
  remove = made.remove;
  termbase = await aTermbase(join(made.folder, 'k.db'), [interiorMinistry]);
});
afterEach(async () => {
  termbase.close();
  await remove();
});

const desk = async () => {
  const thread = { put: () => {} } as unknown as Parameters<typeof termDesk>[2];
  return termDesk(await termbase.terms(), await termbase.settings(), thread, sampleDocument());
};
const empty = Object.fromEntries(termFields.map((field) => [field, ''])) as TermRow;

test('an entry comes back with all its forms, and saving it as it is changes nothing', async () => {
  const { row, save } = await desk();
  const before = row(interiorMinistry.id);
  expect(before).toMatchObject({
    ko: '행정안전부',
    ko_status: 'preferred',
    ko_other: '행안부:admitted | 행정자치부:superseded',
    ja: '行政安全部',
  });
  if (before === undefined) throw new Error('gone');
  expect(save(before, interiorMinistry.id).terms).toEqual(interiorMinistry.terms);
});

test('several forms, a status, a definition and a validity are stored', async () => {
  const { row, save } = await desk();
  const saved = save(
    {
      ...empty,
      ko: '지방창생',
      ja: '地方創生',
      equivalence: 'exact',
      ko_status: 'admitted',
      ko_other: '지방 창생 | 지역창생:deprecated',
      definition_ko: '일본의 인구 정책',
      valid_from: '2014-09-03',
    },
    undefined,
  );
  expect(saved.terms.map(({ text, status }) => `${text} ${status}`)).toEqual([
    '지방창생 admitted',
    '지방 창생 admitted',
    '지역창생 deprecated',
    '地方創生 preferred',
  ]);
  expect(row(saved.id)).toMatchObject({ definition_ko: '일본의 인구 정책', valid_from: '2014-09-03' });
  expect(() => save({ ...empty, ko: '가', ja: '可', ko_other: '나:unknown' }, undefined)).toThrow();
  expect(() => save({ ...empty, ko: '가', ja: '可', valid_from: '어제' }, undefined)).toThrow();
});

const doing = (actions: readonly Action[], state: State): State =>
  actions.reduce((now, action) => reduce(now, action), state);
const field = (state: State, name: TermField): string | undefined =>
  state.overlay.kind === 'form' ? state.overlay.fields[termFields.indexOf(name)]?.text : undefined;
const to = (name: TermField): readonly Action[] =>
  Array.from({ length: termFields.indexOf(name) }, (): Action => ({ kind: 'field', step: 1 }));

test('a status is turned by any key, and other forms are typed', () => {
  const open = doing([{ kind: 'term-form' }], startState(sampleDocument()));
  const state = doing([...to('ko_status'), { kind: 'type', text: 'ㅁ' }], open);
  expect(field(state, 'ko_status')).toBe('admitted');
  expect(field(doing([...to('ko_other'), { kind: 'type', text: '행안부 | 행자부' }], open), 'ko_other')).toBe(
    '행안부 | 행자부',
  );
});

test('Esc says that something typed would be lost, and drops it when it is pressed again', () => {
  const open = doing([{ kind: 'term-form' }], startState(sampleDocument()));
  const esc: Action = { kind: 'close' };
  expect(doing([esc], open).overlay.kind).toBe('none');
  const typed = doing([{ kind: 'type', text: '지방창생' }], open);
  const warned = doing([esc], typed);
  expect(warned).toMatchObject({ overlay: { kind: 'form' }, notice: { kind: 'form-unsaved' } });
  expect(field(warned, 'ko')).toBe('지방창생');
  expect(doing([esc], warned).overlay.kind).toBe('none');
  // Whoever goes on typing is told again.
  expect(doing([{ kind: 'type', text: '을' }, esc], warned).overlay.kind).toBe('form');
});
