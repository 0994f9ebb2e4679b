// The pairs of bilingual files as a memory, for files that nobody has imported.

import { type Lang, otherLang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import type { RecallMemory } from './recall.js';

/** A translated segment of a file; an empty `target` is not translated. */
export type FilePair = { readonly lang: Lang; readonly source: string; readonly target: string };

/**
 * Makes the pairs of files searchable for the equivalents of a term.
 * @example pairsAsMemory([{ lang: 'ko', source: '햇살마을을 조성한다', target: '日向村を造成する' }])
 */
export const pairsAsMemory = (pairs: readonly FilePair[]): RecallMemory => {
  const translated = pairs
    .filter(({ target }) => target.trim() !== '')
    .map(({ lang, source, target }) =>
      lang === 'ko' ? { ko: source, ja: target } : { ko: target, ja: source },
    );
  const searched = translated.map(({ ko, ja }) => ({ ko: normalForm(ko), ja: normalForm(ja) }));
  return {
    places: (passage, limit, [lang]) => {
      const wanted = normalForm(passage);
      return translated
        .filter((_, at) => searched[at]?.[lang].includes(wanted))
        .slice(0, limit)
        .map((pair) => ({ text: pair[lang], other: pair[otherLang(lang)] }));
    },
    sample: (count) => translated.slice(0, count),
    size: () => translated.length,
  };
};
