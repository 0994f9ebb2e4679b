// Readings over the kanji that they are the reading of.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHiragana } from '../../src/text/japanese/kana.js';
import { rubyParts } from '../../src/text/japanese/ruby.js';

test.each([
  ['all kanji', '総務省', 'そうむしょう', '総務省{そうむしょう}'],
  ['katakana stays bare', '地域コミュニティ', 'ちいきコミュニティ', '地域{ちいき}コミュニティ'],
  ['the reading all in hiragana', 'デジタル政府', 'でじたるせいふ', 'デジタル政府{せいふ}'],
  ['a particle between', '道の駅', 'みちのえき', '道{みち}の駅{えき}'],
  ['okurigana twice', '取り組み', 'とりくみ', '取{と}り組{く}み'],
  ['Latin letters are read, too', 'NPO法人', 'エヌピーオーほうじん', 'NPO法人{エヌピーオーほうじん}'],
  ['a dot in both', '市町村・県', 'しちょうそん・けん', '市町村{しちょうそん}・県{けん}'],
  ['a dot that the reading leaves out', '日・韓', 'にっかん', '日・韓{にっかん}'],
  ['の could be either', '布の野の花', 'ぬののののはな', '布の野の花{ぬののののはな}'],
  ['the kana is not in the reading', '話し', 'はなす', '話し{はなす}'],
  ['nothing left for the kanji', '話し', 'し', '話し{し}'],
  ['beyond the BMP', '𠮷の家', 'よしのや', '𠮷{よし}の家{や}'],
  ['too long for a column', '大韓民国市郡自治区議会議長協議会', 'だいかん', undefined],
])('%s', (_, text, reading, expected) => {
  const parts = rubyParts(text, reading);
  const shown = parts
    ?.map((part) => (part.reading === '' ? part.text : `${part.text}{${part.reading}}`))
    .join('');
  expect(shown).toBe(expected);
});

test('the parts are the term and the reading, whatever they are', () => {
  const text = fc.string({
    unit: fc.constantFrom('山', '𠮷', 'A', 'の', 'き', 'キ', 'ー', '・'),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, text, (term, reading) => {
      const parts = rubyParts(term, reading) ?? [];
      expect(parts.map((part) => part.text).join('')).toBe(term);
      if (parts.length < 2) return;
      // Kana is its own reading.
      const read = parts.map((part) => (part.reading === '' ? part.text : part.reading)).join('');
      expect(toHiragana(read)).toBe(toHiragana(reading));
    }),
  );
});
