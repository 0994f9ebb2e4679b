// Reports untranslated text: an empty target, a copy of the source, whole phrases in the source's script.

import { countScripts, hasWords } from '../../text/script.js';
import type { Check, CheckText, Fault } from '../check.js';
import { foreignRuns } from '../marks/script-runs.js';

type Fact = 'empty' | 'copied' | 'left';

/**
 * Whether a text has letters that the other language does not use; Latin letters, digits and Hanja need no translation.
 */
const needsTranslation = ({ text, lang }: CheckText): boolean => {
  const { hangul, kana, han } = countScripts(text.replaceAll('ー', ''));
  return lang === 'ko' ? hangul > 0 : kana + han > 0;
};

/** A Korean target that consists only of kanji of the source; other Hanja are allowed. */
const leftKanji = (source: CheckText, target: CheckText): Fault<Fact>[] => {
  if (target.lang !== 'ko' || /[가-힣]/.test(target.text)) return [];
  const run = /\p{Script=Han}{2,}/u.exec(target.text);
  if (run === null || !source.text.includes(run[0])) return [];
  const span = { start: run.index, end: run.index + run[0].length };
  return [{ fact: 'left', target: span, values: { text: run[0] } }];
};

export const untranslated = {
  id: 'untranslated',
  facts: ['empty', 'copied', 'left'],
  severity: 'error',
  sees: 'all',
  unit: ({ source, target }) => {
    if (!hasWords(target.text)) return [{ fact: 'empty' }];
    if (target.text.trim() === source.text.trim())
      return needsTranslation(source) ? [{ fact: 'copied' }] : [];
    const left = foreignRuns(target.text, target.lang)
      .filter(({ phrase }) => phrase)
      .map((run): Fault<Fact> => ({ fact: 'left', target: run, values: { text: run.text } }));
    return [...left, ...leftKanji(source, target)];
  },
} as const satisfies Check<Fact>;
