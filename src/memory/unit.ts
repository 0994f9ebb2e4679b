// The smallest part that two segments are compared by.

import type { Span } from '../model/span.js';
import type { QuantityValue } from '../quantities/quantity.js';
import { boundedMemo } from '../text/memo.js';

/** Kinds of units: the kind decides the meaning of a difference. */
export type UnitKind = 'content' | 'function' | 'mark' | 'negation' | 'quantity' | 'term';

/** A character, an ending, a number or a term of a segment; the span is in the segment's text. */
export type Unit = Span & {
  readonly kind: UnitKind;
  /** Its normalised spelling. */
  readonly form: string;
  /** Its meaning: units with the same key say the same, whatever their form. */
  readonly key: string;
  /** How much of the meaning it carries. */
  readonly weight: number;
  /** Whether a text without it says the same. */
  readonly optional: boolean;
  readonly value?: QuantityValue;
};

/** A segment as units. `normal` is its normal form, which decides whether two are equal. */
export type Units = {
  readonly text: string;
  readonly normal: string;
  readonly units: readonly Unit[];
};

/** A rule's reading of a span of normalised text; units without optional parts may leave those out. */
export type Reading = {
  readonly length: number;
  /** One for each unit that the span becomes. */
  readonly keys: readonly string[];
  readonly kind: UnitKind;
  readonly optional?: boolean;
};

/** A normalised text without spaces, and where its words end. */
export type Source = {
  readonly text: string;
  /** Whether a space, or the text's end, follows the character before `at`. */
  readonly isBreak: (at: number) => boolean;
};

/** Words that may be written in several ways without a change of meaning. */
export type Rule = {
  /** The characters with which such a span begins; undefined: any. */
  readonly starts: string | undefined;
  /** The reading that begins at `at`, if any. */
  readonly read: (source: Source, at: number) => Reading | undefined;
};

/** A rule for one expression: whatever it matches becomes the keys. */
export const rule = (
  starts: string,
  pattern: RegExp,
  keys: string | readonly string[],
  kind: UnitKind = 'function',
  optional = false,
): Rule => {
  const sticky = new RegExp(pattern.source, 'uy');
  const list = typeof keys === 'string' ? [keys] : keys;
  return {
    starts,
    read: ({ text }, at) => {
      sticky.lastIndex = at;
      const length = sticky.exec(text)?.[0].length ?? 0;
      return length === 0 ? undefined : { length, keys: list, kind, optional };
    },
  };
};

/** The rules that may begin with a character, in their order. */
export type RuleIndex = (character: string) => readonly Rule[];

/** Orders rules by their first character: most characters of a text begin none. */
export const indexRules = (rules: readonly Rule[]): RuleIndex =>
  // Hangul syllables and common kanji are some 20,000.
  boundedMemo(20_000, (character: string) =>
    rules.filter(({ starts }) => starts === undefined || starts.includes(character)),
  );
