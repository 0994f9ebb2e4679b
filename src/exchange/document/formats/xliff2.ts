// XLIFF 2.1 (OASIS 2018) with the glossary module: the terms of each segment and their equivalents.

import { escapeXml } from '../../../container/xml.js';
import type { CodeKind, InlineCode } from '../../../model/inline-code.js';
import type { Lang } from '../../../model/language.js';
import type { Unit, UnitState } from '../../../model/unit.js';
import { type InlineDialect, inlineXml } from '../../inline-xml.js';
import type { DocumentFacts, DocumentFormat, UnitTerm } from '../format.js';

const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const satisfies Record<Lang, string>;

// The standard has no state for a segment that needs a review: a substate of our own expresses it.
const states = {
  untouched: 'state="initial"',
  draft: 'state="translated"',
  done: 'state="final"',
  flagged: 'state="translated" subState="koryu:flagged"',
} as const satisfies Record<UnitState, string>;

// The standard's own kinds, as far as they exist.
const types: Partial<Readonly<Record<CodeKind, string>>> = {
  look: 'fmt',
  link: 'link',
  object: 'image',
  break: 'fmt',
};

const dialect = (codes: readonly InlineCode[]): InlineDialect => {
  const about = (number: number, end: 'Start' | ''): string => {
    const code = codes.find((one) => one.number === number);
    if (code === undefined) return '';
    const kind = ` type="${types[code.kind] ?? 'other'}" subType="koryu:${code.kind}"`;
    return code.shown === '' ? kind : `${kind} disp${end}="${escapeXml(code.shown)}"`;
  };
  return {
    open: (number) => `<pc id="${number}"${about(number, 'Start')}>`,
    close: () => '</pc>',
    single: (number) => `<ph id="${number}"${about(number, '')}/>`,
    loneOpen: (number) => `<sc id="${number}" canOverlap="yes"${about(number, '')}/>`,
    loneClose: (number) => `<ec startRef="${number}" canOverlap="yes"/>`,
  };
};

const glossary = (terms: readonly UnitTerm[]): string => {
  if (terms.length === 0) return '';
  const entries = terms.map(
    ({ source, target }, index) =>
      `<gls:glossEntry id="g${index + 1}"><gls:term>${escapeXml(source)}</gls:term><gls:translation>${escapeXml(target)}</gls:translation></gls:glossEntry>\n`,
  );
  return `<gls:glossary>\n${entries.join('')}</gls:glossary>\n`;
};

const unitXml = (unit: Unit, { codesOf, placedIn, termsOf }: DocumentFacts): string => {
  const { segment, target: text, codes = [], state, comment = '' } = unit;
  const write = dialect(codesOf(unit));
  const source = inlineXml({ text: segment.text, codes: placedIn(unit) }, write);
  const target = text === '' ? '' : `<target>${inlineXml({ text, codes }, write)}</target>\n`;
  const notes =
    comment === '' ? '' : `<notes><note category="comment">${escapeXml(comment)}</note></notes>\n`;
  const id = segment.ordinal + 1;
  return `<unit id="${id}" xml:space="preserve">\n${glossary(termsOf(unit))}${notes}<segment id="s${id}" ${states[state]}>\n<source>${source}</source>\n${target}</segment>\n</unit>\n`;
};

export const xliff2 = {
  id: 'xliff2',
  extension: 'xlf',
  usual: 'both',
  write: (document, _, facts) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" srcLang="${tags[document.lang]}" trgLang="${tags[document.to]}">
<file id="f1" original="${escapeXml(document.name)}">
${document.units.map((unit) => unitXml(unit, facts)).join('')}</file>
</xliff>
`,
} as const satisfies DocumentFormat;
