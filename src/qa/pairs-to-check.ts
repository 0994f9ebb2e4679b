// Which segments of a document the checks look at: one rule for the command line and the TUI.

import { isLang, type Lang } from '../model/language.js';
import type { Unit } from '../model/unit.js';
import type { Pair } from './prepare-unit.js';

/** The part of a segment that the rule needs; `state` is left out while its translation is being typed. */
export type SegmentToCheck = Pick<Unit, 'segment' | 'target'> & Partial<Pick<Unit, 'state'>>;

/** The languages of a document: of its source and of its translation. */
export type Direction = { readonly lang: Lang; readonly to: Lang };

// An empty translation that was confirmed is an error; one that was only marked for review has not been begun.
const isBegun = ({ target, state }: SegmentToCheck): boolean => target.trim() !== '' || state === 'done';

/**
 * The pairs that the checks compare. Left out are segments without a translation, unless it was confirmed empty, and
 * segments whose source is in the target language already (a Japanese quotation in a Korean paper).
 * @example [{ 총무성 → 総務省, draft }, { 지방 → '', flagged }] → the pair 총무성 → 総務省
 */
export const pairsToCheck = (segments: readonly SegmentToCheck[], { lang, to }: Direction): readonly Pair[] =>
  segments
    .filter((one) => isBegun(one) && !(isLang(one.segment.lang) && one.segment.lang === to))
    .map(({ segment, target }) => ({ segment: segment.ordinal, lang, source: segment.text, target }));

/** How many segments have no translation to be checked yet. */
export const countNotBegun = (segments: readonly SegmentToCheck[]): number =>
  segments.filter((one) => !isBegun(one)).length;
