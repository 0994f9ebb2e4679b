// Checks the order of countries: Korean writes 한·일 and 한·중·일, Japanese 日韓 and 日中韓; a translation follows its
// own language.

import loadNouns from '../../../data/language/country-pair-nouns.tsv';
import type { Lang } from '../../model/language.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, Fault } from '../check.js';

type Fact = 'countries';

type Rule = {
  /** The usual order in the source, the foreign order in the target, and the replacement. */
  readonly source: RegExp;
  readonly target: RegExp;
  readonly right: (found: string) => string;
};

const dot = '[·ㆍ・･]?';
const dotsOf = (found: string): string => /[·ㆍ・･]/.exec(found)?.[0] ?? '';

const nouns = (use: string): string =>
  alternatives(
    readTable(loadNouns, 'noun', 'use')
      .filter((row) => row.use === use)
      .map(({ noun }) => noun),
  );

const rules = once(
  (): Readonly<Record<Lang, readonly Rule[]>> => ({
    ja: [
      {
        source: /한[·ㆍ・･]?일/,
        target: new RegExp(`韓${dot}日(?!本)`, 'g'),
        right: (found) => `日${dotsOf(found)}韓`,
      },
      {
        source: /한[·ㆍ・･]?[중미][·ㆍ・･]?[일중]/,
        target: new RegExp(`韓${dot}中${dot}日(?!本)`, 'g'),
        right: (found) => ['日', '中', '韓'].join(dotsOf(found)),
      },
    ],
    ko: [
      {
        source: /日[・･·]?韓/,
        // 일한 is also "having worked": without a dot, only a following noun of relations between countries decides.
        target: new RegExp(`(?<![가-힣])일(?:[·ㆍ・･]한|한(?=\\s?${nouns('between countries')}))`, 'g'),
        right: (found) => `한${dotsOf(found)}일`,
      },
      {
        source: /日[・･·]?中[・･·]?韓/,
        target: /(?<![가-힣])일[·ㆍ・･]?중[·ㆍ・･]?한(?=\s|[·ㆍ]|3국|삼국|정상|회의|교류|협력|지방|$)/g,
        right: (found) => ['한', '중', '일'].join(dotsOf(found)),
      },
    ],
  }),
);

/** Organisations whose own name has the other order: 韓日議員連盟 is Seoul's, 日韓議員連盟 Tokyo's. */
const ownName = once(() => new RegExp(`^\\s?${nouns('own name')}`));

export const order = {
  id: 'order',
  facts: ['countries'],
  severity: 'hint',
  unit: ({ source, target }) =>
    rules()[target.lang].flatMap((rule): Fault<Fact>[] =>
      rule.source.test(source.text)
        ? Array.from(target.text.matchAll(rule.target), ({ 0: found, index }) => ({
            start: index,
            end: index + found.length,
            found,
          }))
            .filter(({ end }) => !ownName().test(target.text.slice(end)))
            .map(({ start, end, found }) => {
              const right = rule.right(found);
              return { fact: 'countries', target: { start, end }, values: { found, right }, fix: right };
            })
        : [],
    ),
} as const satisfies Check<Fact>;
