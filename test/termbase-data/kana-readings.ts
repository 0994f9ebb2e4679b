// Whether a kana reading is possible for a Japanese term: a path through IPADIC's words, or through the readings that
// their kanji have in IPADIC's words.

import { readDictionaryPackage } from '../../src/session/dictionaries/dictionary-sources.js';

/** Judges readings. */
export type ReadingJudge = {
  /** How many kanji have readings of their own, for a test that must not pass on nothing. */
  readonly kanji: number;
  readonly isPossible: (written: string, reading: string) => boolean;
};

const kanji = /^[\p{Script=Han}々ヶケ]$/u;
const free = /^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ.%％+＋-]$/u;
const silent = /^[・、（）()「」／/ 　]$/u;

const hiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

const next = (kana: string, by: number): string => String.fromCharCode(kana.charCodeAt(0) + by);
const voicedOf: ReadonlyMap<string, readonly string[]> = new Map([
  ...Array.from('かきくけこさしすせそたちつてと', (kana): [string, string[]] => [kana, [next(kana, 1)]]),
  ...Array.from('はひふへほ', (kana): [string, string[]] => [kana, [next(kana, 1), next(kana, 2)]]),
]);

/** The sounds a reading takes inside a compound: 連濁 (かわ → がわ), 半濁音 (はつ → ぱつ), 促音 (こく → こっ). */
export const soundsOf = (reading: string): readonly string[] => {
  const rest = reading.slice(1);
  const heads = [reading, ...(voicedOf.get(reading.charAt(0)) ?? []).map((voiced) => voiced + rest)];
  return heads.flatMap((head) =>
    /[くつちき]$/u.test(head) && head.length > 1 ? [head, `${head.slice(0, -1)}っ`] : [head],
  );
};

/** Readings of each written form, as the dictionary has them. */
type Readings = Map<string, Set<string>>;

const add = (readings: Readings, written: string, reading: string): void => {
  const known = readings.get(written);
  if (known === undefined) readings.set(written, new Set([reading]));
  else known.add(reading);
};

const cache = new Map<string, readonly string[]>();
/** The sounds of all readings of a written form. */
const soundsIn = (readings: Readings, written: string): readonly string[] =>
  Array.from(readings.get(written) ?? []).flatMap((reading) => {
    const known = cache.get(reading) ?? soundsOf(reading);
    cache.set(reading, known);
    return known;
  });

/** Reads off what a kanji sounds like in a word of two whose other kanji is known. */
const learn = (readings: Readings, first: string, second: string, reading: string): void => {
  for (const sound of soundsIn(readings, first)) {
    if (reading.length > sound.length && reading.startsWith(sound))
      add(readings, second, reading.slice(sound.length));
  }
  for (const sound of soundsIn(readings, second)) {
    if (reading.length > sound.length && reading.endsWith(sound))
      add(readings, first, reading.slice(0, -sound.length));
  }
};

/** The judge that knows IPADIC's words, as far as the characters of `terms` need them. Takes a second or two. */
export const openReadingJudge = async (terms: Iterable<string>): Promise<ReadingJudge> => {
  const used = new Set(Array.from(terms).flatMap((term) => Array.from(term)));
  const readings: Readings = new Map();
  const pairs: [first: string, second: string, reading: string][] = [];
  let longest = 1;
  for (const { surface, entries } of (await readDictionaryPackage('ja')).words) {
    const written = Array.from(surface);
    if (!written.every((character) => used.has(character)) || !written.some((c) => kanji.test(c))) continue;
    longest = Math.max(longest, surface.length);
    for (const { features } of entries) {
      const reading = hiragana(features.split(',')[7] ?? '*');
      if (reading === '*') continue;
      add(readings, surface, reading);
      const [first = '', second = '', more] = written;
      if (more === undefined && kanji.test(first) && kanji.test(second)) pairs.push([first, second, reading]);
    }
  }
  for (const pair of pairs) learn(readings, ...pair);

  const isPossible = (written: string, reading: string): boolean => {
    const spoken = hiragana(reading.replace(/[・]/gu, ''));
    const dead = new Set<number>();
    const reach = (at: number, heard: number): boolean => {
      if (at === written.length) return heard === spoken.length;
      const state = at * 256 + heard;
      if (dead.has(state)) return false;
      if (steps(at, heard)) return true;
      dead.add(state);
      return false;
    };
    const steps = (at: number, heard: number): boolean => {
      const character = written.charAt(at);
      if (silent.test(character) && reach(at + 1, heard)) return true;
      if (free.test(character)) {
        for (let end = heard; end <= Math.min(spoken.length, heard + 12); end++)
          if (reach(at + 1, end)) return true;
        return false;
      }
      if (hiragana(character) === spoken.charAt(heard) && reach(at + 1, heard + 1)) return true;
      for (let length = Math.min(longest, written.length - at); length > 0; length--) {
        for (const sound of soundsIn(readings, written.slice(at, at + length))) {
          if (spoken.startsWith(sound, heard) && reach(at + length, heard + sound.length)) return true;
        }
      }
      return false;
    };
    return reach(0, 0);
  };
  return { kanji: Array.from(readings.keys()).filter((text) => kanji.test(text)).length, isPossible };
};
