// A unit of a TMX file: which of its languages are ours, and the pairs they make.

import { type Lang, languages, otherLang } from '../model/language.js';
import type { MemoryPair } from '../model/memory-match.js';
import type { ReadUnit } from './unit-format.js';

/** One language version (`tuv`) as the file has it. */
export type TmxVariant = { readonly lang: string; text: string; readonly attributes: Attributes };

/** A unit (`tu`) as the file has it. `properties` are its `prop` elements and those of its versions, by type. */
export type TmxUnit = {
  readonly line: number;
  readonly attributes: Attributes;
  readonly properties: Map<string, string>;
  readonly variants: TmxVariant[];
};

export type Attributes = Readonly<Record<string, string>>;

/** Properties under which other tools keep what we keep, ours first. */
export const propertyNames = {
  document: ['x-document', 'x-filename', 'file'],
  meeting: ['x-meeting'],
  before: ['prev', 'x-context-pre'],
  after: ['next', 'x-context-post'],
} as const;

type Ranks = Readonly<Record<Lang, number>>;

// 0: the language itself, 1: as its own country writes it, 2: any other locale of it.
const rankOf = (tag: string, lang: Lang): number => {
  const [language, ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language !== lang) return Number.POSITIVE_INFINITY;
  return rest.length === 0 ? 0 : rest.includes(lang === 'ko' ? 'kr' : 'jp') ? 1 : 2;
};

// A file names the same few locales a million times.
const ranks = new Map<string, Ranks>();
const rank = (tag: string, lang: Lang): number => {
  let known = ranks.get(tag);
  if (known === undefined) {
    known = { ko: rankOf(tag, 'ko'), ja: rankOf(tag, 'ja') };
    if (ranks.size < 1000) ranks.set(tag, known);
  }
  return known[lang];
};

/** The versions in a language, of the nearest locale that there is. */
const variantsIn = (unit: TmxUnit, lang: Lang): readonly TmxVariant[] => {
  const nearest = Math.min(...unit.variants.map((one) => rank(one.lang, lang)));
  return Number.isFinite(nearest) ? unit.variants.filter((one) => rank(one.lang, lang) === nearest) : [];
};

/** `20260605T090000Z` → ISO 8601; empty where it is no such time. */
const timeOf = (stamp: string | undefined): string => {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp ?? '');
  if (parts === null) return '';
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};

const sourceLang = (unit: TmxUnit, headerLang: string): Lang => {
  const named = languages.find((lang) => Number.isFinite(rank(unit.attributes.srclang ?? headerLang, lang)));
  // *all*, or a language that is not ours: the first version was most likely the source.
  return named ?? languages.find((lang) => Number.isFinite(rank(unit.variants[0]?.lang ?? '', lang))) ?? 'ko';
};

/** The first of some attributes that is given: the last change before the making, the translation before the unit. */
const firstOf = (places: readonly Attributes[], names: readonly string[]): string | undefined => {
  for (const name of names) {
    for (const place of places) if (place[name] !== undefined) return place[name];
  }
  return undefined;
};

/** The pairs of a unit: one for each translation of its source; or why there is none. */
export const pairsOf = (unit: TmxUnit, headerLang: string, fileName: string): readonly ReadUnit[] => {
  const { line } = unit;
  const sides = { ko: variantsIn(unit, 'ko'), ja: variantsIn(unit, 'ja') };
  for (const lang of languages) {
    if (sides[lang].length === 0) return [{ line, fault: `no-${lang}` }];
    if (sides[lang].every(({ text }) => text.trim() === '')) return [{ line, fault: `empty-${lang}` }];
  }
  const from = sourceLang(unit, headerLang);
  const property = (names: readonly string[]): string =>
    names.map((name) => unit.properties.get(name)).find((value) => value !== undefined) ?? '';
  const source = sides[from].find(({ text }) => text.trim() !== '');
  return sides[otherLang(from)].flatMap((target): ReadUnit[] => {
    if (source === undefined || target.text.trim() === '') return [];
    const said = (...names: readonly string[]): string | undefined =>
      firstOf([target.attributes, unit.attributes, source.attributes], names);
    const texts = from === 'ko' ? { ko: source.text, ja: target.text } : { ko: target.text, ja: source.text };
    const pair: MemoryPair = {
      ...texts,
      from,
      document: property(propertyNames.document) || fileName,
      meeting: property(propertyNames.meeting),
      before: property(propertyNames.before),
      after: property(propertyNames.after),
      translator: said('changeid', 'creationid') ?? '',
      at: timeOf(said('changedate', 'creationdate')),
    };
    return [{ line, pair }];
  });
};
