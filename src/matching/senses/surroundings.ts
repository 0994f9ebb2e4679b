// The context of a homograph, each part computed when a sense first asks for it.

import type { Analysis } from '../../model/analysis.js';
import type { Origin } from '../../model/concept.js';
import type { ConceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { modernForm } from '../../text/japanese/kanji-forms.js';
import { once } from '../../text/once.js';
import type { MorphemeBoundaries } from '../boundaries.js';
import type { WrittenText } from '../forms/written-text.js';

/** Facts about the document outside the current text. */
export type DocumentContext = {
  /** The country that it is about; undefined if the text itself must tell. */
  readonly country?: Exclude<Origin, 'both'> | undefined;
  /** The concept of each homograph earlier in it. */
  readonly used?: ReadonlyMap<string, ConceptId> | undefined;
};

/** The context of an occurrence. Texts are in normal form. */
export type Surroundings = {
  readonly lang: Lang;
  readonly surface: string;
  /** Some ten letters before and after it. */
  readonly before: string;
  readonly after: string;
  /** The letters around it, and the whole text within the limit. */
  readonly near: () => string;
  readonly far: () => string;
  /** The Hanja in brackets behind it in modern Japanese forms: 세대(世帶) → 世帯. */
  readonly hanja: string | undefined;
  /** Whether it forms a verb here: 과장하다, 고시한. */
  readonly isVerb: boolean;
  readonly country: () => Exclude<Origin, 'both'>;
  readonly used: ConceptId | undefined;
};

// Distance in code units within which context words are searched. Chosen by hand.
const farthest = 400;
const nearby = 12;
const beside = 16;

const bracketed = /^\s?[(（]\s?(\p{Script=Han}+)\s?[)）]/u;
const verbs = new Set(['하다', '되다', '시키다', '당하다', '받다', 'する', 'できる', 'いたす', '致す']);
const verbStart =
  /^(?:하[여고지며는였거기]|[한했해할함합]|되[어고지며는었거기]|[된됐돼될됨됩]|시[키킨켜킬]|받[아은을는지고])/u;

const signs = {
  ko: {
    other: /일본|도쿄|오사카|홋카이도|총무성|도도부현|시정촌|중의원|참의원|레이와/u,
    country: 'JP',
    own: 'KR',
  },
  ja: { other: /韓国|ソウル|釜山|行政安全部|大韓民国|市・郡・区|邑面洞/u, country: 'KR', own: 'JP' },
} as const;

const isBracketAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit === 0x28 || unit === 0xff08;
};

/**
 * The Hanja in brackets behind a span in modern Japanese forms.
 * @example hanjaBehind('세대(世帶)', 2) // '世帯'
 */
export const hanjaBehind = (text: string, end: number): string | undefined => {
  if (!isBracketAt(text, end) && !isBracketAt(text, end + 1)) return undefined;
  const found = bracketed.exec(text.slice(end, end + 12))?.[1];
  return found && modernForm(found);
};

/** The position in the written text of a position in the original. */
const writtenPlace = ({ text, starts }: WrittenText, at: number): number => {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Returns the context of a span of the original. */
export const surroundingsOf = (
  { text, lang }: Analysis,
  written: WrittenText,
  { start, end }: Span,
  boundaries: MorphemeBoundaries,
  { country, used }: DocumentContext,
): Surroundings => {
  const surface = text.slice(start, end);
  const next = boundaries.after(end);
  const part = (from: number, to: number): string =>
    written.text.slice(writtenPlace(written, from), writtenPlace(written, to));
  const around = (far: number): string => part(start - far, end + far);
  return {
    lang,
    surface,
    before: part(start - beside, start),
    after: part(end, end + beside),
    near: once(() => around(nearby)),
    far: once(() => around(farthest)),
    hanja: hanjaBehind(text, end),
    isVerb:
      (next?.start === end && next.base !== undefined && verbs.has(next.base)) ||
      (lang === 'ko' && verbStart.test(text.slice(end, end + 2))),
    country: once(() => {
      const { other, country: theirs, own } = signs[lang];
      return (
        country ?? (other.test(text.slice(Math.max(0, start - farthest), end + farthest)) ? theirs : own)
      );
    }),
    used: used?.get(surface),
  };
};
