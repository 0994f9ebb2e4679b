// Finds adjuncts that change what a sentence provides and that the translation leaves out: with the consent of, except,
// within the limits of, unless.

import loadWords from '../../../../data/language/adjunct-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckUnit } from '../../check.js';
import { neighboursIn } from '../slots/slots.js';
import { fieldWords } from '../slots/substitutions.js';

type Adjunct = {
  /** The words that say it for certain, and all that may. */
  readonly sure: Readonly<Record<Lang, RegExp>>;
  readonly any: Readonly<Record<Lang, RegExp>>;
};

const adjuncts = once((): readonly Adjunct[] => {
  const rows = readTable(
    loadWords,
    'adjunct',
    'language',
    'form',
    'sure',
    'not_preceded_by',
    'not_followed_by',
  );
  return [...new Set(rows.map(({ adjunct }) => adjunct))].map((kind) => {
    const wordsOf = (lang: Lang, isSure: boolean): RegExp =>
      new RegExp(
        alternatives(
          rows.filter(
            (row) => row.adjunct === kind && row.language === lang && (!isSure || row.sure === 'yes'),
          ),
        ),
      );
    return {
      sure: { ko: wordsOf('ko', true), ja: wordsOf('ja', true) },
      any: { ko: wordsOf('ko', false), ja: wordsOf('ja', false) },
    };
  });
});

const borders: Readonly<Record<Lang, RegExp>> = { ko: /[,.;]\s|[은는]\s/g, ja: /[、。；]|は(?!、)/g };

/** The words of the adjunct before its mark, from the last comma, full stop or topic on. */
const wordsBefore = (text: string, lang: Lang, at: number): number =>
  Array.from(text.slice(0, at).matchAll(borders[lang]), ({ index, 0: mark }) => index + mark.length).at(-1) ??
  0;

const leastLetters = 2;
/** A duty is said by a negated condition, which is no reservation. */
const duties = /(?:なければ|なくては|ねば)な(?:らない|りません)|지\s않으면\s안|지\s아니하면\s아니/g;

/**
 * The adjuncts of the source of which the target has neither a word nor a mark.
 * @example 의회의 동의를 얻어 in 시장은 의회의 동의를 얻어 임명한다 as 市長が任命する
 */
export const lostAdjuncts = (unit: CheckUnit): readonly Span[] => {
  const { source, target, alignment } = unit;
  const said = target.text.replace(duties, '');
  return adjuncts().flatMap(({ sure, any }): readonly Span[] => {
    const found = sure[source.lang].exec(source.text);
    if (found === null || any[target.lang].test(said)) return [];
    const end = found.index + found[0].length;
    const start = wordsBefore(source.text, source.lang, found.index);
    const isSaid = [...neighboursIn(unit, fieldWords(unit)), ...alignment.pairs].some(
      (one) => one.source.start < end && start < one.source.end,
    );
    return isSaid || found.index - start < leastLetters ? [] : [{ start, end }];
  });
};
