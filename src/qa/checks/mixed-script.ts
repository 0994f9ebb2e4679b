// Reports words that mix the source's script into the target: 外国人주민政策, 지역活性化. Hanja alone are Korean, and
// names and originals in brackets are allowed.

import loadReadings from '../../../data/language/hanja-name-readings.tsv';
import loadSurnames from '../../../data/language/surnames-ko.tsv';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { foreignRuns } from '../marks/script-runs.js';

type Fact = 'foreign' | 'kanji' | 'old';

// Characters with a form that only Japan uses: 国 is 國 in Hanja, 対 對.
const japaneseOnly = /[国対県区広図実発関経済会学応変覚観説読売価団伝転辺沢斉総権駅検険労営厳単戦続緑齢]/u;
const kanjiWord = /[\p{Script=Han}々]{2,}/gu;
// Quotation marks keep a title unchanged; brackets contain a name or an original.
const enclosed = /[(（[［〔「『《〈‘“][^)）\]］〕」』》〉’”]*$/;
const beginsKana = /^[ぁ-ゖァ-ヺ]/;

/** Kanji that occur literally in the source, or have forms that no Hanja has. */
const leftKanji = (text: string, source: string): Fault<Fact>[] =>
  Array.from(text.matchAll(kanjiWord), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }))
    .filter(({ start, end }) => !enclosed.test(text.slice(0, start)) && !beginsKana.test(text.slice(end)))
    .filter(({ word }) => source.includes(word) || japaneseOnly.test(word))
    .map(({ word, start, end }) => ({ fact: 'kanji', target: { start, end }, values: { text: word } }));

const placeName = /[市区郡町村道駅島山]/;
const leastWord = 3;
const person = /^(?:[・\s]?[\p{Script=Han}]{0,4})?(?:氏|様|殿|さん|長官|次官|大臣|知事|市長|課長|局長|室長)/u;
const oldWord = /[\p{Script=Han}々]{3,}/gu;

const surnames = once(() => new Set(readTable(loadSurnames, 'hanja').map(({ hanja }) => hanja)));
const readings = once(() => {
  const rows = readTable(loadReadings, 'hangul', 'hanja');
  const heard = new Map<string, string>();
  for (const { hangul, hanja } of rows) {
    for (const letter of hanja) heard.set(letter, (heard.get(letter) ?? '') + hangul);
  }
  return heard;
});

const lettersOfName = 3;
/**
 * 姜聲祚地方自治均衡発展室長 for 강성조: the word begins with a person whom the source names, syllable by syllable.
 */
const namesPerson = (word: string, source: string): boolean => {
  const name = Array.from(word.slice(0, lettersOfName));
  if (!surnames().has(name[0] ?? '')) return false;
  return Array.from(source.matchAll(/(?<![가-힣])[가-힣]{3}(?![가-힣])/g)).some(([hangul]) =>
    name.slice(1).every((letter, i) => {
      const heard = readings().get(letter) ?? readings().get(modernForm(letter)) ?? '';
      return heard.includes(hangul.charAt(i + 1));
    }),
  );
};

/** 人材開發院: Hanja forms in a Japanese word. Names of persons keep theirs. */
const oldForms = ({ source, target: { text }, participants }: CheckUnit): Fault<Fact>[] =>
  modernForm(text) === text
    ? []
    : Array.from(text.matchAll(oldWord), ({ 0: word, index: start }) => ({
        word,
        start,
        end: start + word.length,
      }))
        .map((one) => ({ ...one, modern: Array.from(one.word, modernForm).join('') }))
        .filter(({ word, modern }) => modern !== word && word.length >= leastWord)
        .filter(({ word, start, end }) => {
          // 龍仁市, 龍山区: Korean places keep their established form.
          if (placeName.test(word)) return false;
          const isNamed = participants.some(
            ({ name }) => name.ja !== '' && word.includes(name.ja.slice(0, 2)),
          );
          const isQuoted = enclosed.test(text.slice(0, start)) || source.text.includes(word);
          const isPerson = namesPerson(word, source.text);
          return (
            !isNamed && !isPerson && !isQuoted && !person.test(text.slice(end)) && !person.test(word.slice(2))
          );
        })
        .map(({ word, start, end, modern }) => ({
          fact: 'old',
          severity: 'warning',
          target: { start, end },
          values: { text: word, right: modern },
          fix: modern,
        }));

export const mixedScript = {
  id: 'mixed-script',
  facts: ['foreign', 'kanji', 'old'],
  severity: 'error',
  unit: (unit) => {
    const { source, target } = unit;
    const { text, lang } = target;
    const foreign = foreignRuns(text, lang)
      // Whole phrases count as untranslated, not as mixed.
      .filter(({ phrase }) => !phrase)
      .map((run): Fault<Fact> => ({ fact: 'foreign', target: run, values: { text: run.text } }));
    const isKorean = lang === 'ko' && /[가-힣]/.test(text);
    if (lang === 'ja') return [...foreign, ...oldForms(unit)];
    return isKorean ? [...foreign, ...leftKanji(text, source.text)] : foreign;
  },
} as const satisfies Check<Fact>;
