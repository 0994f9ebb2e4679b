// Checks that Korean particles agree with the sound before them (한글 맞춤법, 조사): 은/는, 이/가, 을/를, 과/와,
// 으로/로.

import loadComitatives from '../../../data/language/comitative-words.tsv';
import type { Morpheme } from '../../model/analysis.js';
import { alternatives } from '../../text/alternatives.js';
import { finalConsonant } from '../../text/korean/hangul.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckText, Fault } from '../check.js';
import { misreadParticles } from '../marks/read-aloud.js';

type Fact = 'disagrees';

const pairs: readonly (readonly [closed: string, open: string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
];

const nominal = new Set(['noun', 'bound', 'suffix', 'counter']);
const closing = /[’”」』》〉'"]/;

/** The correct particle of a word, if its particle is wrong. */
const rightForm = (word: string, particle: string): string | undefined => {
  const pair = pairs.find((forms) => forms.includes(particle));
  if (pair === undefined || !/[가-힣]$/.test(word)) return undefined;
  const [closed, open] = pair;
  const final = finalConsonant(word);
  // ㄹ: 서울로.
  const takesOpen = final === '' || (final === 'ㄹ' && closed === '으로');
  const right = takesOpen ? open : closed;
  return right === particle ? undefined : right;
};

/** Words that take 와 and 과: 함께, 협력하다, 같은. */
const companionship = once(() => new RegExp(`^\\s${alternatives(readTable(loadComitatives, 'form'))}`));

const isLoneSyllable = ({ surface, start, wordClass }: Morpheme, text: string): boolean =>
  surface.length === 1 && wordClass === 'noun' && !/[가-힣\d]/.test(text.charAt(start - 1));

/**
 * Whether a particle that looks wrong may be something else: 이다 keeps its 이 behind a vowel, and 과 (課), 가 (家), 로
 * (路) are also the last syllables of divisions, persons and streets. 을 and 를 are always particles.
 */
const mayBeElse = (particle: string, word: Morpheme, { text }: CheckText, end: number): boolean => {
  if (/[가-힣]/.test(text.charAt(end))) return true;
  if (particle === '을' || particle === '를') return false;
  if (word.origin === 'unknown') return true;
  // 민가 두 채, 차이: one syllable with 가, 이, 로 may be one noun of two syllables that the analysis divided.
  if (['가', '이', '로'].includes(particle) && isLoneSyllable(word, text)) return true;
  // 교류과 after a vowel is far more often a division than an error, unless the following word takes 와 or 과.
  if (particle === '과') return !companionship().test(text.slice(end));
  // 전문가,: at the end of a phrase these are nouns; a subject is followed by a space.
  return ['가', '로', '이'].includes(particle) && !/\s/.test(text.charAt(end));
};

/** 정부이 지원했다: the analyser reads 이 behind a noun as "this", which is impossible there. */
const mayBeParticle = ({ wordClass, surface, end }: Morpheme, { text }: CheckText): boolean =>
  wordClass === 'particle' ||
  wordClass === 'ending' ||
  (wordClass === 'modifier' && surface === '이' && /\s/.test(text.charAt(end)));

/** The word before a particle; a quotation mark between them (‘지방창생’를) has no sound. */
const wordBefore = (morphemes: readonly Morpheme[], at: number): Morpheme | undefined => {
  let i = at - 1;
  let end = morphemes[at]?.start;
  while (closing.test(morphemes[i]?.surface ?? '') && morphemes[i]?.end === end) {
    end = morphemes[i]?.start;
    i -= 1;
  }
  const word = morphemes[i];
  return word !== undefined && word.end === end && nominal.has(word.wordClass) ? word : undefined;
};

const written = /([가-힣])[’”」』》〉'"]?(은|는|이|가|을|를|과|와|으로|로)(?![가-힣])/g;
/** Whether any word of a text may have a wrong particle, by its letters: most texts have none and need no analysis. */
const mayDisagree = (text: string): boolean =>
  Array.from(text.matchAll(written)).some(
    ([, letter = '', form = '']) => rightForm(letter, form) !== undefined,
  );

export const particle = {
  id: 'particle',
  facts: ['disagrees'],
  severity: 'warning',
  unit: ({ source, target }) => {
    if (target.lang !== 'ko') return [];
    const morphemes = mayDisagree(target.text) ? target.analysis.morphemes : [];
    const misread = misreadParticles(target.text).map(
      ({ start, end, found, right, fix }): Fault<Fact> => ({
        fact: 'disagrees',
        target: { start, end },
        values: { found, right },
        fix,
      }),
    );
    const inHangul = morphemes.flatMap((morpheme, at): Fault<Fact>[] => {
      if (!mayBeParticle(morpheme, target)) return [];
      const word = wordBefore(morphemes, at);
      const right = word === undefined ? undefined : rightForm(word.surface, morpheme.surface);
      if (word === undefined || right === undefined) return [];
      if (mayBeElse(morpheme.surface, word, target, morpheme.end)) return [];
      // 통학로 안전: the noun 로 (路) of the source.
      if (morpheme.surface === '로' && /[路炉老]/.test(source.text)) return [];
      const values = { found: word.surface + morpheme.surface, right: word.surface + right };
      return [{ fact: 'disagrees', target: morpheme, values, fix: right }];
    });
    return [
      ...inHangul,
      ...misread.filter(({ target: at }) => !inHangul.some((one) => one.target?.start === at?.start)),
    ];
  },
} as const satisfies Check<Fact>;
