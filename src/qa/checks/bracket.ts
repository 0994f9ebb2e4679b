// Reports brackets and quotation marks that are not closed, or not opened, unless the source has the same fault (a
// quotation may span several segments).

import type { Span } from '../../model/span.js';
import type { Check } from '../check.js';

type Fact = 'unclosed' | 'unopened';

// Full and half width are one kind: （…) is untidy, not broken. < and > are comparison signs and are left out.
const pairs = [
  '(（ )）',
  '[［ ]］',
  '{｛ }｝',
  '「｢ 」｣',
  '『 』',
  '〈 〉',
  '《 》',
  '【 】',
  '〔 〕',
  '“ ”',
  '‘ ’',
];
type Mark = { readonly kind: number; readonly opens: boolean };
const marks = new Map<string, Mark>();
pairs.forEach((pair, kind) => {
  const [open = '', close = ''] = pair.split(' ');
  for (const mark of open) marks.set(mark, { kind, opens: true });
  for (const mark of close) marks.set(mark, { kind, opens: false });
});

const oneMark = `[${[...marks.keys()].map((mark) => `\\${mark}`).join('')}]`;
const anyMark = new RegExp(oneMark);
const everyMark = new RegExp(oneMark, 'g');

// 1), 가), ア), a): numbering at the start of a line. ’25: a year; it’s: an apostrophe; :-) :) : a face.
const notBrackets =
  /(?<=(?:^|\n)[\s\-○●□■▲△・ㆍ·※]*)(?:[0-9０-９]{1,3}|[가-힣ㄱ-ㅎ]|[ア-ンあ-んイロハ一二三四五六七八九十①-⑳]|[A-Za-zivx]{1,3})[)）]|[‘’](?=[0-9０-９]{2}(?:[.~∼～/／–-]|\s?[年년]))|’(?=[0-9０-９]{2}(?![0-9０-９]))|(?<=[A-Za-z])’(?=[A-Za-z])|[:;]-?[()]/gu;
/** Numbering within a line (1) 사업 취지 2) 대상), before any opening bracket. */
const inlineNumbering =
  /(?<=[\s、，,：:])(?:[0-9０-９]{1,2}|[가나다라마바사아]|[アイウエオカ])[)）](?=\s?[\p{L}])(?![은는이가을를의에와과로])/gu;

const blank = (found: string): string => ' '.repeat(found.length);
const withoutNumbering = (text: string): string => {
  const opening = text.search(/[(（]/);
  const head = opening < 0 ? text : text.slice(0, opening);
  return head.replace(inlineNumbering, blank) + text.slice(head.length);
};

type Loose = Span & { readonly kind: number; readonly opens: boolean };

/** The marks of a text without a partner. */
const looseMarks = (text: string): readonly Loose[] => {
  if (!anyMark.test(text)) return [];
  const blanked = withoutNumbering(text.replace(notBrackets, blank));
  const open: Loose[] = [];
  const loose: Loose[] = [];
  for (const { 0: found, index: at } of blanked.matchAll(everyMark)) {
    const { kind: own, opens } = marks.get(found) as Mark;
    const here = { kind: own, opens, start: at, end: at + 1 };
    if (opens) {
      open.push(here);
      continue;
    }
    const partner = open.findLastIndex(({ kind }) => kind === own);
    if (partner >= 0) open.splice(partner, 1);
    // The plural possessive closes nothing: the ministers’ plan.
    else if (found !== '’' || !/[A-Za-z]/.test(text.charAt(at - 1))) loose.push(here);
  }
  return [...loose, ...open].sort((a, b) => a.start - b.start);
};

// “ may be 「 or ‘ on the other side: all opening quotation marks are one kind.
const quoting = new Set([3, 4, 9, 10]);
const family = ({ kind, opens }: Loose): string => `${quoting.has(kind) ? 'quote' : kind} ${opens}`;

export const bracket = {
  id: 'bracket',
  facts: ['unclosed', 'unopened'],
  severity: 'error',
  unit: ({ source, target: { text } }) => {
    const loose = looseMarks(text);
    if (loose.length === 0) return [];
    const allowed = looseMarks(source.text).map(family);
    return loose
      .filter((mark) => {
        const at = allowed.indexOf(family(mark));
        if (at >= 0) allowed.splice(at, 1);
        return at < 0;
      })
      .map(({ start, end, opens }) => ({
        fact: opens ? 'unclosed' : 'unopened',
        target: { start, end },
        values: { mark: text.charAt(start) },
      }));
  },
} as const satisfies Check<Fact>;
