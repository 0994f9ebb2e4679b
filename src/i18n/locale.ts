// Contract of an interface language: the shape every locale must fill, taken from the reference locale.

import type { en } from './locales/en.js';

/** A language of the interface. */
export type UiLang = 'ko' | 'ja' | 'en';

type Shape<T> = { readonly [K in keyof T]: T[K] extends string ? string : Shape<T[K]> };

/** Every sentence the program can say. A missing or extra key does not compile. */
export type Locale = Shape<typeof en>;

type Paths<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Paths<T[K]>}`;
}[keyof T & string];

/** Dotted name of a sentence, such as `scan.coverage`. */
export type MessageKey = Paths<Locale>;
