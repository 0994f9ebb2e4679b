// XLIFF 1.2 (OASIS 2008), which most translation tools read, with inline codes, states and notes.

import { escapeXml } from '../../../container/xml.js';
import type { InlineCode } from '../../../model/inline-code.js';
import type { Lang } from '../../../model/language.js';
import type { Unit, UnitState } from '../../../model/unit.js';
import { type InlineDialect, inlineXml } from '../../inline-xml.js';
import type { DocumentFacts, DocumentFormat } from '../format.js';

const tags = { ko: 'ko-KR', ja: 'ja-JP' } as const satisfies Record<Lang, string>;

// A confirmed segment is also approved; a flagged one needs a review.
const states = {
  untouched: ' state="new"',
  draft: ' state="translated"',
  done: ' state="final"',
  flagged: ' state="needs-review-translation"',
} as const satisfies Record<UnitState, string>;

const dialect = (codes: readonly InlineCode[]): InlineDialect => {
  const about = (number: number): string => {
    const code = codes.find((one) => one.number === number);
    const kind = code === undefined ? '' : ` ctype="x-koryu-${code.kind}"`;
    return code === undefined || code.shown === '' ? kind : `${kind} equiv-text="${escapeXml(code.shown)}"`;
  };
  return {
    open: (number) => `<g id="${number}"${about(number)}>`,
    close: () => '</g>',
    single: (number) => `<x id="${number}"${about(number)}/>`,
    loneOpen: (number) => `<bx id="${number}" rid="${number}"${about(number)}/>`,
    loneClose: (number) => `<ex id="${number}" rid="${number}"/>`,
  };
};

const unitXml = (unit: Unit, { codesOf, placedIn }: DocumentFacts): string => {
  const { segment, target: text, codes = [], state, comment = '' } = unit;
  const write = dialect(codesOf(unit));
  const source = inlineXml({ text: segment.text, codes: placedIn(unit) }, write);
  const target = text === '' ? '' : `<target${states[state]}>${inlineXml({ text, codes }, write)}</target>\n`;
  const note = comment === '' ? '' : `<note from="koryu">${escapeXml(comment)}</note>\n`;
  const approved = state === 'done' ? ' approved="yes"' : '';
  return `<trans-unit id="${segment.ordinal + 1}"${approved} xml:space="preserve">\n<source>${source}</source>\n${target}${note}</trans-unit>\n`;
};

export const xliff = {
  id: 'xliff',
  extension: 'xlf',
  usual: 'both',
  write: (document, _, facts) => `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file original="${escapeXml(document.name)}" source-language="${tags[document.lang]}" target-language="${tags[document.to]}" datatype="plaintext" tool-id="koryu">
<header><tool tool-id="koryu" tool-name="Koryu"/></header>
<body>
${document.units.map((unit) => unitXml(unit, facts)).join('')}</body>
</file>
</xliff>
`,
} as const satisfies DocumentFormat;
