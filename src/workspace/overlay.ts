// What can lie over the document and take the keys: one record a kind.

import type { LookupResult } from '../model/lookup.js';
import type { Editor } from './editor.js';

export type Overlay =
  | { readonly kind: 'none' }
  | { readonly kind: 'help'; readonly top: number }
  /** `from` is the segment at which the search began; `regex`: the query is a regular expression. */
  | { readonly kind: 'search'; readonly field: Editor; readonly from: number; readonly regex: boolean }
  | { readonly kind: 'goto'; readonly field: Editor }
  /** `answered` is the query that `results` belong to. */
  | {
      readonly kind: 'lookup';
      readonly field: Editor;
      readonly answered: string;
      readonly results: readonly LookupResult[];
      readonly chosen: number;
    }
  /** Commands by name; which of them answer the field is known to whoever speaks the languages. */
  | { readonly kind: 'palette'; readonly field: Editor; readonly chosen: number }
  /** Choosing a stretch of the source: its field can be walked in, not typed into. */
  | { readonly kind: 'pick'; readonly field: Editor }
  /** A replacement in all translations, shown before it is done. */
  | {
      readonly kind: 'replace';
      readonly fields: readonly [find: Editor, replacement: Editor];
      readonly active: number;
      readonly regex: boolean;
      readonly chosen: number;
    }
  /** The question whether the same source takes the same translation elsewhere too. */
  | { readonly kind: 'spread'; readonly ordinal: number; readonly twins: readonly number[] };

export type OverlayKind = Exclude<Overlay['kind'], 'none'>;
/** The overlay of a kind. */
export type Laid<K extends OverlayKind> = Extract<Overlay, { readonly kind: K }>;
