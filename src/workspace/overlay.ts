// What can lie over the document and take the keys: one record a kind.

import type { Finding } from '../model/finding.js';
import type { ConceptId } from '../model/ids.js';
import type { LookupResult } from '../model/lookup.js';
import type {
  CandidateTerm,
  DocumentSummary,
  ExportFormat,
  FileEntry,
  Suggested,
  TermChange,
} from './backend.js';
import type { Editor } from './editing/editor.js';

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
  /**
   * Choosing a stretch of the source: its field can be walked in, not typed into. `suggestions` are equivalents for
   * `answered`.
   */
  | {
      readonly kind: 'pick';
      readonly field: Editor;
      readonly answered: string;
      readonly suggestions: readonly Suggested[];
      readonly chosen: number;
    }
  /** A replacement in all translations, shown before it is done. */
  | {
      readonly kind: 'replace';
      readonly fields: readonly [find: Editor, replacement: Editor];
      readonly active: number;
      readonly regex: boolean;
      readonly chosen: number;
    }
  /** A concept to be added, or changed where `id` names it. `twins`: what the glossary has for `answered` already. */
  | {
      readonly kind: 'form';
      readonly id: ConceptId | undefined;
      readonly fields: readonly Editor[];
      readonly active: number;
      readonly answered: string;
      readonly twins: readonly LookupResult[];
    }
  /** Undefined while they are looked for. */
  | {
      readonly kind: 'candidates';
      readonly list: readonly CandidateTerm[] | undefined;
      readonly chosen: number;
    }
  | {
      readonly kind: 'history';
      readonly id: ConceptId;
      readonly title: string;
      readonly changes: readonly TermChange[];
      readonly top: number;
    }
  /** `entries` are what the file system has for `answered`; without a path the documents are listed. */
  | {
      readonly kind: 'home';
      readonly field: Editor;
      readonly documents: readonly DocumentSummary[];
      readonly answered: string;
      readonly entries: readonly FileEntry[];
      readonly chosen: number;
    }
  /** `taken`: a path at which there is a file, which Enter would now overwrite. */
  | {
      readonly kind: 'export';
      readonly field: Editor;
      readonly formats: readonly (ExportFormat & { readonly path: string })[];
      readonly chosen: number;
      readonly taken: string | undefined;
    }
  | { readonly kind: 'settings'; readonly chosen: number }
  /** A note on the current segment. */
  | { readonly kind: 'comment'; readonly field: Editor }
  /** All findings; which they are the state knows. */
  | { readonly kind: 'findings'; readonly chosen: number }
  /** The question why one of these findings may stand. */
  | {
      readonly kind: 'waive';
      readonly field: Editor;
      readonly list: readonly Finding[];
      readonly chosen: number;
    }
  /** The question whether the same source takes the same translation elsewhere too. */
  | { readonly kind: 'spread'; readonly ordinal: number; readonly twins: readonly number[] };

export type OverlayKind = Exclude<Overlay['kind'], 'none'>;
/** The overlay of a kind. */
export type Laid<K extends OverlayKind> = Extract<Overlay, { readonly kind: K }>;
