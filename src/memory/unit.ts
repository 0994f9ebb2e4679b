// The smallest part in the comparison of two segments.

import type { Span } from '../model/span.js';
import type { QuantityValue } from '../quantities/quantity.js';
import { boundedMemo } from '../text/memo.js';

/** Kinds of units; the kind decides the meaning of a difference. */
export type UnitKind = 'content' | 'function' | 'mark' | 'negation' | 'quantity' | 'term';

/** A character, an ending, a number or a term of a segment; the span is in the segment's text. */
export type Unit = Span & {
  readonly kind: UnitKind;
  /** Its normalised spelling. */
  readonly form: string;
  /** Its meaning: units with the same key mean the same, whatever their form. */
  readonly key: string;
  /** Its weight in the meaning. */
  readonly weight: number;
  /** Whether a text without it means the same. */
  readonly optional: boolean;
  readonly value?: QuantityValue;
};

/** A segment as units. `normal` is its normal form, which decides whether two segments are equal. */
export type Units = {
  readonly text: string;
  readonly normal: string;
  readonly units: readonly Unit[];
};

/** A rule's reading of a span of normalised text. Of its units, optional ones may be missing. */
export type Reading = {
  readonly length: number;
  /** One key for each unit of the span. */
  readonly keys: readonly string[];
  readonly kind: UnitKind;
  readonly optional?: boolean;
};

/** A normalised text without spaces, with the ends of its words. */
export type Source = {
  readonly text: string;
  /** Whether a space or the text's end follows the character before `at`. */
  readonly isBreak: (at: number) => boolean;
};

/** Words that have several spellings with the same meaning. */
export type Rule = {
  /** The possible first characters of a match; undefined: any. */
  readonly starts: string | undefined;
  /** The reading at `at`, if any. */
  readonly read: (source: Source, at: number) => Reading | undefined;
};

/** Makes a rule for one expression: its matches become the keys. */
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

/** Returns the rules that may begin with a character, in order. */
export type RuleIndex = (character: string) => readonly Rule[];

/** Indexes rules by their first character, because most characters of a text begin none. */
export const indexRules = (rules: readonly Rule[]): RuleIndex =>
  // Hangul syllables and common kanji are some 20,000.
  boundedMemo(20_000, (character: string) =>
    rules.filter(({ starts }) => starts === undefined || starts.includes(character)),
  );
