// Elements and fields of HWPX (KS X 6101, OWPML) by their role for the translation.

import type { CodeGiven } from '../../skeleton/builder.js';

/** Elements without document text: descriptions of shapes, and parts of fields. */
export const unseen = new Set(['parameters', 'parameterset', 'metaTag', 'shapeComment']);

/** Elements around the text of a comment: the start of the field that it is about, and a hidden comment. */
export const remarks = new Set(['fieldBegin', 'hiddenComment']);

/** Elements of a text that represent a character. */
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

/** Objects: a single code in a run, whatever their content. */
export const objects = new Set(
  'tbl pic rect ellipse line arc polygon curve connectLine container ole textart chart video checkBtn radioBtn btn comboBox listBox edit scrollBar'.split(
    ' ',
  ),
);

/** Attributes whose text is visible separately. */
export const captions: Readonly<Record<string, string>> = {
  textart: 'text',
  checkBtn: 'caption',
  radioBtn: 'caption',
  btn: 'caption',
};

/** Fields whose text Hangul computes. */
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
