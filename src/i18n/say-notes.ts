// Phrases the remarks on an exported document.

import { type RewriteNote, rewriteNotes } from '../model/rewrite-note.js';
import type { Translate } from './translate.js';

const mostShown = 5;

/** One sentence for each kind of remark, with its number and some of the texts that it concerns. */
export const sayNotes = (notes: readonly RewriteNote[], t: Translate): readonly string[] =>
  rewriteNotes.flatMap((kind) => {
    const alike = notes.filter((note) => note.kind === kind);
    const texts = [...new Set(alike.map(({ shown }) => shown).filter((one) => one !== ''))];
    const shown = texts.slice(0, mostShown).join(', ');
    return alike.length === 0 ? [] : [t(`document.note.${kind}`, { count: alike.length, shown })];
  });
