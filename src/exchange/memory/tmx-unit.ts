// Converts a unit of a TMX file to pairs in our languages.

import { type Lang, languages, otherLang } from '../../model/language.js';
import type { MemoryPair } from '../../model/memory-match.js';
import { isLocaleOf, nearestIn } from '../locale.js';
import type { ReadUnit } from './format.js';

/** One language version (`tuv`) in the file. */
export type TmxVariant = { readonly lang: string; text: string; readonly attributes: Attributes };

/** A unit (`tu`) in the file. `properties` are its `prop` elements and those of its versions, by type. */
export type TmxUnit = {
  readonly line: number;
  readonly attributes: Attributes;
  readonly properties: Map<string, string>;
  readonly variants: TmxVariant[];
};

export type Attributes = Readonly<Record<string, string>>;

/** Property names of our own and of other tools, ours first. */
export const propertyNames = {
  document: ['x-document', 'x-filename', 'file'],
  meeting: ['x-meeting'],
  before: ['prev', 'x-context-pre'],
  after: ['next', 'x-context-post'],
} as const;

/** The versions in a language, in the best-ranked locale. */
const variantsIn = ({ variants }: TmxUnit, lang: Lang): readonly TmxVariant[] => nearestIn(variants, lang);

/** `20260605T090000Z` → ISO 8601; empty for an invalid time. */
const timeOf = (stamp: string | undefined): string => {
  if (stamp === undefined || !/^\d{8}T\d{6}Z$/.test(stamp)) return '';
  const part = (from: number, to: number): string => stamp.slice(from, to);
  return `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}T${part(9, 11)}:${part(11, 13)}:${part(13, 15)}.000Z`;
};

const sourceLang = (unit: TmxUnit, headerLang: string): Lang => {
  const named = languages.find((lang) => isLocaleOf(unit.attributes.srclang ?? headerLang, lang));
  // For *all*, or a language that is not ours, the first version was most likely the source.
  return named ?? languages.find((lang) => isLocaleOf(unit.variants[0]?.lang ?? '', lang)) ?? 'ko';
};

/**
 * The first attribute that is present: by name first (change before creation), then by element (translation before
 * unit).
 */
const firstOf = (places: readonly Attributes[], names: readonly string[]): string | undefined => {
  for (const name of names) {
    for (const place of places) if (place[name] !== undefined) return place[name];
  }
  return undefined;
};

/** The property with the first present name. */
const propertyOf = ({ properties }: TmxUnit, names: readonly string[]): string => {
  for (const name of names) {
    const value = properties.get(name);
    if (value !== undefined) return value;
  }
  return '';
};

const translators = ['changeid', 'creationid'];
const times = ['changedate', 'creationdate'];
const isEmpty = ({ text }: TmxVariant): boolean => text.trim() === '';

/** The pairs of a unit, one for each translation of its source; or the reason why there is none. */
export const pairsOf = (unit: TmxUnit, headerLang: string, fileName: string): readonly ReadUnit[] => {
  const { line } = unit;
  const sides = { ko: variantsIn(unit, 'ko'), ja: variantsIn(unit, 'ja') };
  for (const lang of languages) {
    if (sides[lang].length === 0) return [{ line, fault: `no-${lang}` }];
    if (sides[lang].every(isEmpty)) return [{ line, fault: `empty-${lang}` }];
  }
  const from = sourceLang(unit, headerLang);
  const source = sides[from].find((one) => !isEmpty(one));
  if (source === undefined) return [];
  const document = propertyOf(unit, propertyNames.document) || fileName;
  const meeting = propertyOf(unit, propertyNames.meeting);
  const before = propertyOf(unit, propertyNames.before);
  const after = propertyOf(unit, propertyNames.after);
  const read: ReadUnit[] = [];
  for (const target of sides[otherLang(from)]) {
    if (isEmpty(target)) continue;
    const places = [target.attributes, unit.attributes, source.attributes];
    const pair: MemoryPair = {
      ko: from === 'ko' ? source.text : target.text,
      ja: from === 'ko' ? target.text : source.text,
      from,
      document,
      meeting,
      before,
      after,
      translator: firstOf(places, translators) ?? '',
      at: timeOf(firstOf(places, times)),
    };
    read.push({ line, pair });
  }
  return read;
};
