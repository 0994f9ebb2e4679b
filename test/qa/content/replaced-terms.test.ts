// Terms replaced by another of their subdomain, generated from the examples of the built-in glossary: 업무수행에 필요한 예산 as
// 身分保障に必要な予算. The examples themselves are right.

import { expect, test } from 'vitest';
import { type Concept, preferredTerm } from '../../../src/model/concept.js';
import type { Lang } from '../../../src/model/language.js';
import { checks } from '../../../src/qa/checks.js';
import { prepareUnit } from '../../../src/qa/prepare-unit.js';
import { runChecks } from '../../../src/qa/run-checks.js';
import { openMatcher } from '../../../src/session/dictionaries/matcher.js';
import { loadSeed } from '../../../src/session/files/load-seed.js';

const concepts = await loadSeed();
const matcher = await openMatcher(concepts, () => {});

const formOf = (concept: Concept, lang: Lang): string => preferredTerm(concept, lang)?.text ?? '';
const groupOf = ({ domain, subdomain, kind }: Concept): string => [domain, subdomain, kind].join(' ');
const groups = new Map<string, Concept[]>();
for (const concept of concepts) {
  const known = groups.get(groupOf(concept));
  if (known === undefined) groups.set(groupOf(concept), [concept]);
  else known.push(concept);
}

const sharesLetter = (a: string, b: string): boolean => [...a].some((letter) => b.includes(letter));

type Pair = { readonly lang: Lang; readonly source: string; readonly target: string };
const isFlagged = ({ lang, source, target }: Pair): boolean =>
  runChecks(checks, [prepareUnit({ segment: 0, lang, source, target }, matcher)]).some(
    ({ severity }) => severity !== 'hint',
  );

const examples = concepts.flatMap((concept) =>
  concept.examplesKo.map((ko, i) => ({ concept, ko, ja: concept.examplesJa[i] ?? '' })),
);

/** Every other example with its term replaced, alternately in the two languages. */
const replaced = examples
  .filter((_, i) => i % 2 === 0)
  .flatMap(({ concept, ko, ja }, i): readonly Pair[] => {
    const [own, owned] = [formOf(concept, 'ko'), formOf(concept, 'ja')];
    if (concept.subdomain === '' || concept.kind === 'name' || owned.length < 2) return [];
    if (!ko.includes(own) || !ja.includes(owned)) return [];
    const others = (groups.get(groupOf(concept)) ?? []).filter((one) => {
      const [inKo, inJa] = [formOf(one, 'ko'), formOf(one, 'ja')];
      return inJa.length > 1 && !ko.includes(inKo) && !ja.includes(inJa) && !sharesLetter(inJa, owned);
    });
    const other = others[(i * 7) % Math.max(1, others.length)];
    if (other === undefined) return [];
    return i % 2 === 0
      ? [{ lang: 'ko', source: ko, target: ja.replace(owned, formOf(other, 'ja')) }]
      : [{ lang: 'ja', source: ja, target: ko.replace(own, formOf(other, 'ko')) }];
  });

test('most replaced terms are found', () => {
  const missed = replaced.filter((pair) => !isFlagged(pair));
  expect(replaced.length).toBeGreaterThan(600);
  expect(missed.length / replaced.length).toBeLessThan(0.18);
});

test('nearly no right example raises an alarm', () => {
  const right = examples.map(
    ({ ko, ja }, i): Pair =>
      i % 2 === 0 ? { lang: 'ko', source: ko, target: ja } : { lang: 'ja', source: ja, target: ko },
  );
  const flagged = right.filter(isFlagged);
  expect(right.length).toBeGreaterThan(1500);
  expect(flagged.length, flagged.map(({ source }) => source).join('\n')).toBeLessThanOrEqual(
    0.01 * right.length,
  );
});
