// The order of countries: what is offered in the other language.

import { describe, expect, it } from 'vitest';
import { targetsOf } from '../../src/matching/tally-terms.js';
import { type Lang, otherLang } from '../../src/model/language.js';
import { matchesIn } from './analyser.js';

describe('the order of countries', () => {
  it.each<[Lang, string, string]>([
    ['ko', '한·일 양국', '日韓'],
    ['ko', '한일 양국', '日韓'],
    ['ko', '한·중·일 3국', '日中韓'],
    ['ko', '한미 동맹', '米韓'],
    ['ko', '한미일 협력', '日米韓'],
    ['ja', '日韓両国', '한·일'],
    ['ja', '日中韓の協力', '한·중·일'],
    ['ja', '米韓同盟', '한·미'],
    ['ja', '日米韓の協力', '한·미·일'],
  ])('%s %s → %s', (lang, text, target) => {
    const [match] = matchesIn(lang, text, []);
    expect(match && targetsOf(match, otherLang(lang))[0]).toBe(target);
  });

  it('leaves the word to the termbase where that has it', () => {
    const [match] = matchesIn('ko', '한일 양국', [{ ko: '한일', ja: '韓日' }]);
    expect(match && targetsOf(match, 'ja')).toEqual(['韓日']);
  });
});
