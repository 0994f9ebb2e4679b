// Every preferred term is seen in a sentence, whatever particle follows it.

import { expect, test } from 'vitest';
import { cueFor } from '../../src/matching/senses/homographs.js';
import { acceptedTerms, type Concept, preferredTerm } from '../../src/model/concept.js';
import { type Lang, languages, otherLang } from '../../src/model/language.js';
import { type Matcher, openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { finalConsonant } from '../../src/text/korean/hangul.js';
import { unseenBefore } from './unseen-before.js';

type Frame = readonly [before: string, particle: string, after: string];

const koreanFrames = (term: string): readonly Frame[] => {
  const final = finalConsonant(term);
  const closed = (consonant: string, vowel: string): string => (final === '' ? vowel : consonant);
  const toward = final === '' || final === 'ㄹ' ? '로' : '으로';
  return [
    ...[closed('은', '는'), closed('이', '가'), closed('을', '를'), '도', '만'].map(
      (particle): Frame => ['해당 ', particle, ' 중요하다.'],
    ),
    ...['에서', toward, '까지', '부터'].map((particle): Frame => ['해당 ', particle, ' 진행하였다.']),
    ['해당 ', '의', ' 내용을 확인하였다.'],
    ['해당 ', closed('과', '와'), ' 관련이 있다.'],
  ];
};

const japaneseFrames: readonly Frame[] = [
  ...['は', 'が', 'も'].map((particle): Frame => ['今回、', particle, '重要である。']),
  ...['で', 'から', 'まで'].map((particle): Frame => ['今回、', particle, '始まった。']),
  ['今回、', 'を', '確認した。'],
  ['今回、', 'に', 'ついて説明した。'],
  ['今回、', 'の', '内容を確認した。'],
  ['今回、', 'と', '関係がある。'],
];

/** What is right for a term before a particle: seen as such, or as an abbreviation or homograph of that form. */
const right = ['particle', 'abbreviation', 'ambiguous'];

/** The particles before which a concept's preferred term is not seen, as `term particle`. */
const unseen = (matcher: Matcher, concept: Concept, lang: Lang): readonly string[] => {
  const term = preferredTerm(concept, lang)?.text;
  if (term === undefined) return [];
  // A rare sense is left out where nothing speaks for it; then another sense of the form must be seen.
  const targets = acceptedTerms(concept, otherLang(lang)).map(({ text }) => text);
  const isRare = cueFor(term, lang, targets)?.rare === true;
  const frames = lang === 'ko' ? koreanFrames(term) : japaneseFrames;
  return frames.flatMap(([before, particle, after]) => {
    const { matches } = matcher.match(`${before}${term}${particle}${after}`, lang);
    const match = matches.find(
      ({ start, end, senses: readings }) =>
        start === before.length &&
        end === before.length + term.length &&
        (isRare || readings.some((reading) => reading.concept.id === concept.id)),
    );
    const isSeen = match !== undefined && !match.nested && right.includes(match.verdict);
    return isSeen ? [] : [`${term} ${particle}`];
  });
};

// All 130,000 sentences take a quarter of a minute; `STRIDE=1 npm test` reads them.
const stride = Number(process.env.STRIDE ?? 6);

test('a term is seen before every particle', async () => {
  const concepts = await loadSeed();
  const matcher = await openMatcher(concepts, () => {});
  const sample = concepts.filter((_, at) => at % stride === 0);
  const found = sample.flatMap((concept) => languages.flatMap((lang) => unseen(matcher, concept, lang)));
  expect(found.filter((one) => !unseenBefore.has(one))).toEqual([]);
  // Eleven Korean and ten Japanese particles a concept.
  expect(unseenBefore.size).toBeLessThan(0.01 * 21 * concepts.length);
}, 120_000);
