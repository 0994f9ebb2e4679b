// The expressions of a segment that may be a term; counts over many segments decide.

import loadFunctionWords from '../../data/language/japanese-function-words.tsv';
import { alternatives } from '../text/alternatives.js';
import { finalConsonant } from '../text/korean/hangul.js';
import { particlesFor } from '../text/korean-particles.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const longestExpression = 20;
const mostWords = 4;

// Particles that hardly any noun ends with. 도, 로, 과, 만 and 나 end too many (제도, 도로, 결과).
const certain = once(() => new RegExp(`${alternatives(particlesFor('ends-expression'))}$`, 'u'));
// Nouns that end with the syllable of a particle: 국무회의 is one, 위원회의 is not, so both are searched.
const nounInUi = /[회협심논합결동토강문건제예편]의$/u;
const nounInGa = /[국평물추증참문허단정원주시자여휴농]가$/u;
const nounInI = /[차길높깊넓]이$/u;

/** A Korean word without its particle; both readings if it may have none. */
const stems = (word: string): readonly string[] => {
  const bare = word.replace(certain(), '');
  // 을 and 은 follow a consonant, 를 and 는 a vowel (한글 맞춤법): 마을 has no particle.
  const isWord = /^(?:을|은)$/u.test(word.slice(bare.length)) && finalConsonant(bare) === '';
  if (bare !== word && !isWord) return [bare];
  const before = word.slice(0, -1);
  const closed = finalConsonant(before) !== '';
  if (word.endsWith('의')) return nounInUi.test(word) ? [before, word] : [before];
  if (word.endsWith('이')) return nounInI.test(word) || !closed ? [word] : [before];
  if (word.endsWith('가')) return nounInGa.test(word) || closed ? [word] : [before];
  return [word];
};

const isKorean = /[가-힣]/u;

const koreanExpressions = (text: string): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const clause of text.normalize('NFC').split(/[^가-힣A-Za-z0-9·ㆍ\s]+/u)) {
    const words = clause.split(/\s+/u).filter((word) => word !== '');
    words.forEach((_, from) => {
      for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to++) {
        const inner = words.slice(from, to - 1);
        // 지역의 활력: inside a term, words before the last one have no particle, or 의.
        if (!inner.every((word) => word.endsWith('의') || stems(word).includes(word))) break;
        for (const last of stems(words[to - 1] ?? '')) {
          const expression = [...inner, last].join(' ');
          if (expression.length < 2 || expression.length > longestExpression || last === '') continue;
          if (isKorean.test(expression)) found.add(expression);
        }
      }
    });
  }
  return found;
};

// 市のまちづくり: の before a word in hiragana is not part of it.
const chunk =
  /[\p{Script=Han}々〆ヶヵ]+|[\p{Script=Katakana}ー]+|[のを](?=\p{Script=Hiragana}{3})|\p{Script=Hiragana}+|[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]+/gu;
const han = /^[\p{Script=Han}々〆]/u;
const hiragana = /^\p{Script=Hiragana}/u;
// Function words, which separate terms and never occur inside one. The counts decide on の.
const inflected =
  /^(?:[さしすせ](?:れ|る|て|た|せ)|[いあなれらえけげせてねべめ](?:る|た|て|り|い|れ|ます|ない))/u;
const functionWords = (kind: string): string =>
  alternatives(readTable(loadFunctionWords, 'form', 'match').filter(({ match }) => match === kind));
const grammar = once(() => new RegExp(`^${functionWords('start')}|^${functionWords('whole')}$`, 'u'));
const isGrammar = (word: string): boolean => inflected.test(word) || grammar().test(word);
// ふるさと納税, まちづくり: a term may begin and end with this number of hiragana.
const longHiragana = 3;

const conjunctions = /及び|並びに|又は|若しくは|かつ/gu;

const japaneseExpressions = (sentence: string): ReadonlySet<string> => {
  const found = new Set<string>();
  const text = sentence.replace(conjunctions, '、');
  const chunks = Array.from(text.matchAll(chunk), ({ 0: letters, index }) => ({ letters, index }));
  const isOpen = ({ letters }: { letters: string }): boolean =>
    !hiragana.test(letters) || (letters.length >= longHiragana && !isGrammar(letters));
  chunks.forEach((first, from) => {
    if (!isOpen(first)) return;
    let whole = '';
    for (const { letters, index } of chunks.slice(from)) {
      if (index !== first.index + whole.length || whole.length > longestExpression) break;
      if (hiragana.test(letters) && isGrammar(letters)) break;
      const before = whole;
      whole += letters;
      // Kanji may be split anywhere, other letters only where the script changes.
      const starts = han.test(first.letters) ? [...first.letters].map((_, at) => at) : [0];
      const ends = han.test(letters) ? [...letters].map((_, at) => at + 1) : [letters.length];
      if (!isOpen({ letters })) continue;
      for (const start of starts) {
        for (const end of ends) {
          const expression = whole.slice(start, before.length + end);
          if (expression.length >= 2 && expression.length <= longestExpression) found.add(expression);
        }
      }
    }
  });
  return found;
};

/**
 * The expressions of a segment that may be a term, each once. Segments are short: at most some hundreds.
 * @example expressionsOf('지방소멸 대응기금을 조성', 'ko') // 지방소멸, 지방소멸 대응기금, 대응기금, 조성
 */
export const expressionsOf = (text: string, lang: 'ko' | 'ja'): ReadonlySet<string> =>
  lang === 'ko' ? koreanExpressions(text) : japaneseExpressions(text.normalize('NFKC'));
