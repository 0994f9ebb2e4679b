// Sentences with a count, and what their keys demand of the caller.

import { describe, expect, expectTypeOf, test } from 'vitest';
import type { CountedKey, MessageKey } from '../../src/i18n/locale.js';
import { uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate, type Translate } from '../../src/i18n/translate.js';

type Row = readonly [key: CountedKey, count: number, said: string];

describe('English says one and many', async () => {
  const t = await loadTranslate('en');
  test.each<Row>([
    ['check.waived', 1, '1 finding ignored.'],
    ['check.waived', 2, '2 findings ignored.'],
    ['check.unbegun', 1, '1 segment is untranslated.'],
    ['check.unbegun', 0, '0 segments are untranslated.'],
    ['tui.ask-propagate', 1, 'Same source 1×. Insert as a draft?'],
    ['tui.ask-propagate', 2, 'Same source 2×. Insert as drafts?'],
    ['tui.export-unfinished', 1, '1 segment is not confirmed yet.'],
    ['tui.export-unfinished', 40, '40 segments are not confirmed yet.'],
    ['tui.notice.undone', 1, 'Undone (1 translation).'],
    ['tui.notice.redone', 2, 'Redone (2 translations).'],
    ['tui.notice.replaced', 1, '1 translation was changed (undo: Ctrl+_).'],
  ])('%s, %i', (key, count, said) => {
    expect(t(key, { count })).toBe(said);
  });
});

describe('Korean and Japanese have one form', () => {
  test.each([
    ['ko', 1, '예외로 처리한 지적 사항: 1건'],
    ['ko', 2, '예외로 처리한 지적 사항: 2건'],
    ['ja', 1, '除外した指摘：1件'],
    ['ja', 2, '除外した指摘：2件'],
  ] as const)('%s, %i', async (lang, count, said) => {
    expect((await loadTranslate(lang))('check.waived', { count })).toBe(said);
  });
});

test('a key with plural forms is named without them, and does not compile without a count', () => {
  expectTypeOf<'check.waived'>().toExtend<MessageKey>();
  expectTypeOf<'check.waived_one'>().not.toExtend<MessageKey>();
  expectTypeOf<'check.waived_other'>().not.toExtend<MessageKey>();
  // A column of the glossary, not a plural form: there is no `ko_one`.
  expectTypeOf<'term.field.ko_other'>().toExtend<MessageKey>();
  expectTypeOf<'term.field.ko_other'>().not.toExtend<CountedKey>();
  const calls = (t: Translate) => [
    t('check.waived', { count: 1 }),
    t('check.clean', { name: '', segments: 1 }),
    // @ts-expect-error no count
    t('check.waived'),
    // @ts-expect-error another value than the count
    t('check.waived', { segments: 1 }),
    // @ts-expect-error a plural form instead of the key
    t('check.waived_one', { count: 1 }),
    // @ts-expect-error no such key
    t('check.weaved', { count: 1 }),
  ];
  expect(calls).toBeTypeOf('function');
});

test.each(uiLangs)('a key made at run time is found by its plural form, too: %s', async (lang) => {
  const t = await loadTranslate(lang);
  expect(t.dynamic('check.waived', { count: 1 })).toBe(t('check.waived', { count: 1 }));
  expect(t.dynamic('check.nothing', { count: 1 })).toBeUndefined();
});
