// What the session wants from the desk: the reducer only says so, the store sees to it.

import type { Finding } from '../model/finding.js';
import type { ConceptId, DocumentId } from '../model/ids.js';
import type { CandidateTerm, TermRow } from './backend.js';
import type { Recut } from './editing/past.js';

export type Wish =
  | { readonly kind: 'term-row'; readonly id: ConceptId }
  | { readonly kind: 'save-term'; readonly row: TermRow; readonly id: ConceptId | undefined }
  | { readonly kind: 'history'; readonly id: ConceptId }
  | { readonly kind: 'undo-term'; readonly id: ConceptId }
  | { readonly kind: 'candidates' }
  | { readonly kind: 'reject'; readonly candidate: CandidateTerm }
  | { readonly kind: 'documents' }
  | { readonly kind: 'browse'; readonly typed: string }
  | { readonly kind: 'open-document'; readonly which: DocumentId | string }
  /** A segment cut in two before a place of its text; `target`: where its translation is cut. */
  | { readonly kind: 'split'; readonly ordinal: number; readonly at: number; readonly target: number }
  /** A segment joined with the one behind it. */
  | { readonly kind: 'join'; readonly ordinal: number }
  /** A cut undone, or done again. */
  | { readonly kind: 'recut'; readonly change: Recut; readonly way: 'undo' | 'redo' }
  /** The first of these segments in which a concept occurs. */
  | {
      readonly kind: 'seek';
      readonly from: number;
      readonly id: ConceptId;
      readonly ordinals: readonly number[];
    }
  /** What the checks say of the whole document. */
  | { readonly kind: 'inspect' }
  | { readonly kind: 'waive'; readonly finding: Finding; readonly reason: string }
  | { readonly kind: 'unwaive'; readonly finding: Finding }
  | { readonly kind: 'formats' }
  | {
      readonly kind: 'export';
      readonly format: string;
      readonly path: string;
      readonly overwrite: boolean;
    };
