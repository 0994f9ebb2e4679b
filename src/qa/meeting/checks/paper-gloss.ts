// Checks that each paper explains a term at its first mention and only there: (이하 ‘행안부’), ふるさと納税 （…に相当）.

import type { Span } from '../../../model/span.js';
import type { MeetingCheck, Paper, PaperFault } from '../check.js';

type Fact = 'repeated' | 'late' | 'absent';

const short =
  /[(（]\s?(?:이하|以下)[,、]?\s?[‘“'"「『]?([^‘’“”'"「」『』()（）]{2,20}?)[’”'"」』]?\s?(?:라|이라|라고|이라고|という|とする|と略す)?[^()（）]{0,8}[)）]/gu;
const explaining =
  /([\p{Script=Han}\p{Script=Hiragana}ァ-ヺー々]{3,16}|[가-힣]{3,12})[」』’”]?[（(]([^（）()]{2,40}(?:に相当|に当たる|の制度|에 해당|에 상당|의 제도)[^（）()]{0,12})[)）]/gu;

type Gloss = Span & { readonly term: string; readonly segment: number };

const glossesIn = (paper: Paper, pattern: RegExp): readonly Gloss[] =>
  paper.units.flatMap(({ segment, target: { text } }) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, 1: term = '', index }) => ({
      segment,
      term,
      start: index,
      end: index + whole.length,
    })),
  );

const fault = (paper: Paper, fact: Fact, { segment, start, end, term }: Gloss): PaperFault<Fact> => ({
  document: paper.document,
  segment,
  fact,
  target: { start, end },
  values: { term },
});

/** The same explanation twice in a paper. */
const repeated = (paper: Paper, glosses: readonly Gloss[]): readonly PaperFault<Fact>[] =>
  glosses
    .filter((gloss, i) => glosses.some((other, j) => j < i && other.term === gloss.term))
    .map((gloss) => fault(paper, 'repeated', gloss));

const firstMention = (paper: Paper, term: string): Gloss | undefined => {
  for (const { segment, target } of paper.units) {
    const start = target.text.indexOf(term);
    if (start >= 0) return { segment, term, start, end: start + term.length };
  }
  return undefined;
};

/** An explanation after a use of the term. */
const late = (paper: Paper, glosses: readonly Gloss[]): readonly PaperFault<Fact>[] =>
  glosses.flatMap((gloss, i) => {
    if (glosses.some((other, j) => j < i && other.term === gloss.term)) return [];
    const first = firstMention(paper, gloss.term);
    const isBefore =
      first !== undefined &&
      (first.segment < gloss.segment || (first.segment === gloss.segment && first.end <= gloss.start));
    return isBefore ? [fault(paper, 'late', gloss)] : [];
  });

export const paperGloss = {
  id: 'paper-gloss',
  facts: ['repeated', 'late', 'absent'],
  severity: 'warning',
  faults: (papers) => {
    const explained = papers.map((paper) => ({ paper, glosses: glossesIn(paper, explaining) }));
    const own = papers.flatMap((paper) => {
      const named = glossesIn(paper, short);
      const told = glossesIn(paper, explaining);
      return [
        ...repeated(paper, named),
        ...late(paper, named),
        ...repeated(paper, told),
        ...late(paper, told),
      ];
    });
    // Terms that most papers explain and this one does not.
    const terms = new Set(explained.flatMap(({ glosses }) => glosses.map(({ term }) => term)));
    const absent = [...terms].flatMap((term) =>
      explained.flatMap(({ paper, glosses }): readonly PaperFault<Fact>[] => {
        const first = firstMention(paper, term);
        if (first === undefined || glosses.some((gloss) => gloss.term === term)) return [];
        const toSame = explained.filter(
          (one) => one.paper.lang === paper.lang && one.glosses.some((gloss) => gloss.term === term),
        );
        return toSame.length < 2 ? [] : [fault(paper, 'absent', first)];
      }),
    );
    return [...own, ...absent];
  },
} as const satisfies MeetingCheck<Fact>;
