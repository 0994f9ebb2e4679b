// Contract of an interface language: the shape of every locale, taken from the reference locale.

import type { en } from './locales/en.js';

/** A language of the interface. */
export type UiLang = 'ko' | 'ja' | 'en';

// Korean and Japanese have one plural form: `key_other` without `key_one`.
type Shape<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string
    ? string
    : Shape<T[K]>;
};

/** Every sentence of the program. A missing or extra key does not compile. */
export type Locale = Shape<typeof en>;

// `key_one` and `key_other` are the sentence `key`; a name such as `ko_other` without `ko_one` is an ordinary name.
type Sentence<K extends string, All> = K extends `${infer Base}_one`
  ? Base
  : K extends `${infer Base}_other`
    ? `${Base}_one` extends All
      ? never
      : K
    : K;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? Sentence<K, keyof T> : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

type CountedPaths<T> = {
  [K in keyof T & string]: T[K] extends string
    ? K extends `${infer Base}_one`
      ? Base
      : never
    : `${K}.${CountedPaths<T[K]>}`;
}[keyof T & string];

/** Dotted name of a sentence, such as `scan.summary`. */
export type MessageKey = Paths<typeof en>;

/** Name of a sentence that depends on a number (`{{count}}`), such as `check.waived`. */
export type CountedKey = CountedPaths<typeof en>;
