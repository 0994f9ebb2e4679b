// Elements and fields of HWPX (KS X 6101, OWPML) by what they are to the text.

import type { CodeGiven } from '../../skeleton/builder.js';

/** Elements without text of the document: remarks of the authors, and parts of fields. */
export const unseen = new Set(['hiddenComment', 'parameters', 'parameterset', 'metaTag', 'shapeComment']);

/** Characters that are elements of a text. */
export const characters: Readonly<Record<string, string>> = {
  nbSpace: '\u00a0',
  fwSpace: '\u3000',
  hyphen: '-',
};

/** Line breaks and tabs. */
export const layout: Readonly<Record<string, CodeGiven>> = {
  lineBreak: { kind: 'break', text: '\n' },
  tab: { kind: 'tab', text: '\t' },
};

/** Objects: one code of a run, whatever they contain. */
export const objects = new Set(
  'tbl pic rect ellipse line arc polygon curve connectLine container ole textart chart video checkBtn radioBtn btn comboBox listBox edit scrollBar'.split(
    ' ',
  ),
);

/** Attributes with text that is shown in a place of its own. */
export const captions: Readonly<Record<string, string>> = {
  textart: 'text',
  checkBtn: 'caption',
  radioBtn: 'caption',
  btn: 'caption',
};

/** Fields whose text Hangul works out. */
export const computed = new Set([
  'FORMULA',
  'SUMMERY',
  'USER_INFO',
  'DATE',
  'DOC_DATE',
  'PATH',
  'CROSSREF',
  'MAILMERGE',
]);
