// Selects the segments of a document that are checked: one rule for the command line and the TUI.

import { isLang, type Lang } from '../model/language.js';
import type { Unit } from '../model/unit.js';
import type { Pair } from './prepare-unit.js';

/** The fields of a segment that the rule needs; `state` is missing while its translation is typed. */
export type SegmentToCheck = Pick<Unit, 'segment' | 'target'> & Partial<Pick<Unit, 'state'>>;

/** The source and target language of a document. */
export type Direction = { readonly lang: Lang; readonly to: Lang };

// A confirmed empty translation is an error; an empty one that was only flagged is untranslated.
const isBegun = ({ target, state }: SegmentToCheck): boolean => target.trim() !== '' || state === 'done';

/**
 * The pairs that the checks compare. It leaves out segments without a translation, unless the empty one was confirmed,
 * and segments whose source is already in the target language (a Japanese quotation in a Korean paper).
 * @example [{ 총무성 → 総務省, draft }, { 지방 → '', flagged }] → the pair 총무성 → 総務省
 */
export const pairsToCheck = (segments: readonly SegmentToCheck[], { lang, to }: Direction): readonly Pair[] =>
  segments
    .filter((one) => isBegun(one) && !(isLang(one.segment.lang) && one.segment.lang === to))
    .map(({ segment, target }) => ({ segment: segment.ordinal, lang, source: segment.text, target }));

/** Number of segments without a translation to check. */
export const countNotBegun = (segments: readonly SegmentToCheck[]): number =>
  segments.filter((one) => !isBegun(one)).length;
