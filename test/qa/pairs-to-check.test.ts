// One rule for the command line and the TUI: which segments are checked.

import { expect, test } from 'vitest';
import type { SegmentLang } from '../../src/model/language.js';
import type { UnitState } from '../../src/model/unit.js';
import { countNotBegun, pairsToCheck } from '../../src/qa/pairs-to-check.js';

const segment = (text: string, lang: SegmentLang) => ({
  ordinal: 0,
  start: 0,
  end: text.length,
  text,
  kind: 'paragraph' as const,
  line: 1,
  lang,
});

test.each<
  [
    what: string,
    source: string,
    lang: SegmentLang,
    target: string,
    state: UnitState | undefined,
    checked: boolean,
  ]
>([
  ['a draft', '총무성', 'ko', '総務省', 'draft', true],
  ['a confirmed translation', '총무성', 'ko', '総務省', 'done', true],
  ['a translation that is being typed', '총무성', 'ko', '総務', undefined, true],
  ['nothing yet', '총무성', 'ko', '', 'untouched', false],
  ['nothing yet, marked for review', '총무성', 'ko', '', 'flagged', false],
  ['only spaces', '총무성', 'ko', ' \u3000', 'draft', false],
  ['an empty translation that was confirmed', '총무성', 'ko', '', 'done', true],
  ['a source in the target language', '総務省', 'ja', '総務省', 'done', false],
])('%s', (_, source, lang, target, state, checked) => {
  const one = { segment: segment(source, lang), target, ...(state && { state }) };
  expect(pairsToCheck([one], { lang: 'ko', to: 'ja' })).toEqual(
    checked ? [{ segment: 0, lang: 'ko', source, target }] : [],
  );
});

test('segments that are not begun are counted, not checked', () => {
  const states: readonly UnitState[] = ['untouched', 'flagged', 'draft'];
  const units = states.map((state) => ({
    segment: segment('회의', 'ko'),
    target: state === 'draft' ? '会議' : '',
    state,
  }));
  expect(countNotBegun(units)).toBe(2);
});
