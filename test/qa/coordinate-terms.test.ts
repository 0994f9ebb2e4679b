// Coordinate terms (ISO 1087), generated from the built-in glossary: the equivalent of another entry with the same tail or
// head (一般会計 for 특별회계) is found, and an entry's own equivalent is not.

import { describe, expect, test } from 'vitest';
import { acceptedTerms, type Concept, preferredTerm } from '../../src/model/concept.js';
import { type Lang, languages, otherLang } from '../../src/model/language.js';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { openMatcher } from '../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../src/session/files/load-seed.js';
import { josaFor } from '../../src/text/korean/josa.js';

const concepts = (await loadSeed()).filter(({ equivalence }) => equivalence !== 'none');
const matcher = await openMatcher(concepts, () => {});

const withJosa = (word: string, particle: string): string => word + (josaFor(word, particle) ?? particle);

const preferred = (concept: Concept, lang: Lang): string => preferredTerm(concept, lang)?.text ?? '';
const accepted = (concept: Concept, lang: Lang): readonly string[] =>
  acceptedTerms(concept, lang).map(({ text }) => text);

const frames: Readonly<Record<Lang, readonly ((term: string) => string)[]>> = {
  ko: [
    (term) => `${withJosa(term, '을')} 논의하였다.`,
    (term) => `양측은 ${withJosa(term, '과')} 관련된 사항을 설명하였다.`,
    (term) => `${term}에 대하여 의견을 나누었다.`,
  ],
  ja: [
    (term) => `${term}を議論した。`,
    (term) => `双方は${term}に関する事項を説明した。`,
    (term) => `${term}について意見を交わした。`,
  ],
};

/** The pair of a term and an equivalent in the same sentence of both languages, as it is found fault with. */
const isFlagged = (lang: Lang, term: string, equivalent: string, turn: number): boolean => {
  const at = turn % frames[lang].length;
  const source = frames[lang][at]?.(term) ?? term;
  const target = frames[otherLang(lang)][at]?.(equivalent) ?? equivalent;
  const found = runChecks(checks, [prepareUnit({ segment: 0, lang, source, target }, matcher)]);
  return found.some(
    ({ check, severity }) => (check === 'term' || check === 'forbidden-term') && severity !== 'hint',
  );
};

type Ends = 'tail' | 'head';
const endOf = (form: string, ends: Ends): string => (ends === 'tail' ? form.slice(-2) : form.slice(0, 2));

/** Every pair of entries whose preferred equivalents end or begin alike, and are not said in each other's words. */
const coordinates = (lang: Lang, ends: Ends): readonly (readonly [term: string, coordinate: string])[] => {
  const to = otherLang(lang);
  const groups = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const form = preferred(concept, to);
    if (form.length < 3 || form.includes(' ') || preferred(concept, lang) === '') continue;
    const end = endOf(form, ends);
    groups.set(end, [...(groups.get(end) ?? []), concept]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((own) =>
      group.flatMap((other) => {
        const [right, wrong] = [preferred(own, to), preferred(other, to)];
        const isSame =
          right.includes(wrong) ||
          wrong.includes(right) ||
          accepted(own, to).includes(wrong) ||
          accepted(other, to).includes(right) ||
          accepted(other, lang).includes(preferred(own, lang));
        return isSame ? [] : [[preferred(own, lang), wrong] as const];
      }),
    ),
  );
};

/** As many of a list as asked for, evenly spread over it. */
const some = <T>(all: readonly T[], count: number): readonly T[] => {
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, i) => i % step === 0).slice(0, count);
};

const counted = 300;
const leastFound = 0.97;
const mostFlagged = 0.005;

describe.each(languages)('from %s', (lang) => {
  test.each(['tail', 'head'] as const)('coordinates with the same %s are found', (ends) => {
    const pairs = some(coordinates(lang, ends), counted);
    const missed = pairs.filter(([term, coordinate], i) => !isFlagged(lang, term, coordinate, i));
    expect(pairs).toHaveLength(counted);
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual((1 - leastFound) * counted);
  });

  test('a thousand equivalents of their own are right', () => {
    const pairs = concepts.flatMap((concept) =>
      accepted(concept, otherLang(lang)).map((form) => [preferred(concept, lang), form] as const),
    );
    const chosen = some(
      pairs.filter(([term]) => term !== ''),
      1000,
    );
    const flagged = chosen.filter(([term, form], i) => isFlagged(lang, term, form, i));
    expect(chosen).toHaveLength(1000);
    expect(flagged.length, flagged.join(' ')).toBeLessThanOrEqual(mostFlagged * 1000);
  });
});
