// Korean particles agree with the sound before them (한글 맞춤법, 조사): 은/는, 이/가, 을/를, 과/와, 으로/로. Only words in
// Hangul are judged: how a number, Latin or a bracket is read aloud is the writer's choice.

import type { Morpheme } from '../../model/analysis.js';
import { finalConsonant } from '../../text/hangul.js';
import type { Check, CheckText, Fault } from '../check.js';

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

/** The particle that a word takes, where the one it has is wrong. */
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

/**
 * Whether a wrong-looking particle may be something else: 이다 keeps its 이 behind a vowel, 과 (課), 가 (家), 로 (路)
 * and 이 are also the last syllable of names and offices.
 */
const mayBeElse = (particle: string, { text }: CheckText, { start, end }: Morpheme): boolean => {
  const goesOn = /[가-힣]/.test(text.charAt(end));
  switch (particle) {
    case '과':
    case '가':
    case '로':
      return goesOn || !/[은는을를장관청부성처국회법제책업계획도시군구역들]$/.test(text.slice(0, start));
    case '이':
      return goesOn || /[.,!?)\]」』”’]|$/.test(text.charAt(end)) === false || text.charAt(end) === '';
    default:
      return goesOn;
  }
};

const wordBefore = (target: CheckText, morphemes: readonly Morpheme[], at: number): string | undefined => {
  const particle = morphemes[at];
  let i = at - 1;
  let end = particle?.start ?? 0;
  // ‘지방창생’를: the quotation mark has no sound.
  while (closing.test(morphemes[i]?.surface ?? '') && morphemes[i]?.end === end) {
    end = morphemes[i]?.start ?? 0;
    i -= 1;
  }
  const word = morphemes[i];
  return word !== undefined && word.end === end && nominal.has(word.wordClass)
    ? target.text.slice(word.start, word.end).normalize('NFC')
    : undefined;
};

export const particle = {
  id: 'particle',
  facts: ['disagrees'],
  severity: 'warning',
  unit: ({ target }) => {
    if (target.lang !== 'ko') return [];
    const { morphemes } = target.analysis;
    return morphemes.flatMap((morpheme, at): Fault<Fact>[] => {
      if (morpheme.wordClass !== 'particle' && morpheme.wordClass !== 'ending') return [];
      const word = wordBefore(target, morphemes, at);
      const right = word === undefined ? undefined : rightForm(word, morpheme.surface);
      if (word === undefined || right === undefined || mayBeElse(morpheme.surface, target, morpheme))
        return [];
      const values = { found: word + morpheme.surface, right: word + right };
      return [{ fact: 'disagrees', target: morpheme, values, fix: right }];
    });
  },
} as const satisfies Check<Fact>;
