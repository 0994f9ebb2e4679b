// Checks that a sentence that occurs in two papers has the same translation.

import { normalForm } from '../../../text/normalise.js';
import { shortened } from '../../shortened.js';
import type { MeetingCheck, Paper, PaperFault } from '../check.js';

type Fact = 'differs';

const leastLetters = 10;

type Sentence = {
  readonly paper: Paper;
  readonly segment: number;
  readonly source: { readonly start: number; readonly end: number; readonly text: string };
  readonly target: { readonly start: number; readonly end: number; readonly text: string };
};

const bones = (text: string): string => normalForm(text).replace(/[\p{P}\p{S}]/gu, '');

/** The sentences of a paper, if those of source and translation correspond one to one. */
const sentencesOf = (paper: Paper): readonly Sentence[] =>
  paper.units.flatMap(({ segment, source, target }) =>
    source.sentences.length === target.sentences.length
      ? source.sentences.flatMap((own, i): readonly Sentence[] => {
          const other = target.sentences[i];
          if (other === undefined) return [];
          const textOf = (text: string, { start, end }: { start: number; end: number }) => ({
            start,
            end,
            text: text.slice(start, end),
          });
          return [{ paper, segment, source: textOf(source.text, own), target: textOf(target.text, other) }];
        })
      : [],
  );

export const paperSentence = {
  id: 'paper-sentence',
  facts: ['differs'],
  severity: 'warning',
  faults: (papers) => {
    const firsts = new Map<string, Sentence>();
    return papers.flatMap(sentencesOf).flatMap((sentence): readonly PaperFault<Fact>[] => {
      const { paper, segment, source, target } = sentence;
      const key = bones(source.text);
      if (key.length < leastLetters) return [];
      const first = firsts.get(`${paper.lang} ${key}`);
      if (first === undefined) firsts.set(`${paper.lang} ${key}`, sentence);
      if (first === undefined || first.paper.document === paper.document) return [];
      if (bones(first.target.text) === bones(target.text)) return [];
      const values = {
        paper: first.paper.name,
        other: first.segment + 1,
        target: shortened(first.target.text),
      };
      return [{ document: paper.document, segment, fact: 'differs', source, target, values }];
    });
  },
} as const satisfies MeetingCheck<Fact>;
