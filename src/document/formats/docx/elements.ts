// Elements of WordprocessingML by their role for the translation.

import type { XmlElement } from '../../../container/xml-events.js';
import { symbolOf } from '../../office/symbols.js';
import type { CodeGiven } from '../../skeleton/builder.js';

/** Deleted and moved text, kana over kanji, the fallback of a drawing, and the parts of fields. */
export const unseen = new Set([
  'del',
  'moveFrom',
  'rt',
  'Fallback',
  'delInstrText',
  'delText',
  'sdtPr',
  'tblPr',
  'trPr',
  'tcPr',
  'sectPr',
  'rPrChange',
  'pPrChange',
  'ffData',
]);

/** Elements of a run that represent a character. */
export const charactersOf: Readonly<Record<string, string>> = { noBreakHyphen: '-' };

/** Elements that are a single code in the sentence, whatever their content. */
export const wholes = new Set(['drawing', 'pict', 'object', 'AlternateContent']);

/** The code of an element of a run; undefined if it is not a code. @param note the number of the next note */
export const codeOf = ({ name, attributes }: XmlElement, note: number): CodeGiven | undefined => {
  switch (name) {
    case 'tab':
    case 'ptab':
      return { kind: 'tab', text: '\t' };
    case 'cr':
      return { kind: 'break', text: '\n' };
    case 'br':
      return /^(?:page|column)$/.test(attributes.type ?? '')
        ? { kind: 'object' }
        : { kind: 'break', text: '\n' };
    case 'sym':
      return { kind: 'symbol', shown: symbolOf(attributes.font ?? '', attributes.char ?? '') };
    case 'footnoteReference':
    case 'endnoteReference':
      return { kind: 'note', shown: String(note) };
    // The reference mark in the note itself.
    case 'footnoteRef':
    case 'endnoteRef':
      return { kind: 'note' };
    default:
      return undefined;
  }
};
