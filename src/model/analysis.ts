// A segment's morphemes, as matching and extraction read them.

import type { Lang } from './language.js';
import type { Span } from './span.js';
import type { TokenOrigin, WordClass } from './token.js';

/** A morpheme with its class. */
export type Morpheme = Span & {
  readonly surface: string;
  readonly wordClass: WordClass;
  readonly origin: TokenOrigin;
  /** Positions in the text, inside the morpheme, at which its parts meet. */
  readonly inner: readonly number[];
  /** Of predicates, the form under which a dictionary lists them: 取り組む, 나누다; 하다 of what makes verbs of nouns. */
  readonly base?: string | undefined;
  /** Set where the dictionary knows it as a name of a person, or part of one. */
  readonly person?: true | undefined;
  /** Set where the dictionary knows it as the name of a place, or part of one. */
  readonly place?: true | undefined;
};

/** A better cut of some compounds: 중지|방안 where the morphemes are 중|지방|안. Positions in the text, rising. */
export type SecondOpinion = {
  /** Boundaries between morphemes that the better cut does not have. */
  readonly doubtful: readonly number[];
  /** Positions inside morphemes at which the better cut has a border. */
  readonly possible: readonly number[];
  /** Boundaries between morphemes at which a word may end but none begins: 원장 is no word of 대학원장. */
  readonly unopened: readonly number[];
};

/** An analysed text: its morphemes in order, without the spaces between them. */
export type Analysis = {
  readonly lang: Lang;
  readonly text: string;
  readonly morphemes: readonly Morpheme[];
  /** Spans whose cut into morphemes may be wrong; absent if nothing speaks against it. */
  readonly secondOpinion?: SecondOpinion;
};
