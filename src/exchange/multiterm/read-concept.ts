// Converts a concept of MultiTerm to a draft.

import type { Lang } from '../../model/language.js';
import type { ConceptDraft, SideDraft, TermDraft } from '../draft.js';
import { isLocaleOf } from '../locale.js';
import type { MultiTermConcept, MultiTermField, MultiTermSide, MultiTermTerm } from './read-concepts.js';

const languageNames = { ko: /^(?:korean|한국어|韓国語)/i, ja: /^(?:japanese|일본어|日本語)/i } as const;

// Field names are free in MultiTerm; these are the common ones.
const meanings = {
  definition: /^(?:definition|정의|뜻|定義|語義)$/i,
  note: /^(?:note|notes|comment|remark|비고|설명|메모|備考|注記|コメント|メモ)$/i,
  domain: /^(?:subject|domain|subject field|분야|分野)$/i,
  source: /^(?:source|reference|출처|出典)$/i,
  reading: /^(?:reading|furigana|yomi|kana|読み|よみ|ふりがな|요미)$/i,
  hanja: /^(?:hanja|한자|漢字)$/i,
  status: /^(?:status|usage|상태|状態|ステータス)$/i,
} as const;
type Meaning = keyof typeof meanings;

const said = (fields: readonly MultiTermField[], meaning: Meaning): readonly string[] =>
  fields.flatMap(({ type, text }) =>
    meanings[meaning].test(type.trim()) && text.trim() !== '' ? [text.trim()] : [],
  );

const isOf = ({ code, name }: MultiTermSide, lang: Lang): boolean =>
  isLocaleOf(code, lang) || languageNames[lang].test(name.trim());

const statusOf = (word: string | undefined): TermDraft['status'] => {
  if (word === undefined) return undefined;
  if (/prefer|approved|권장|推奨|優先/i.test(word)) return 'preferred';
  if (/deprecat|forbidden|avoid|not recommended|금지|使用禁止|非推奨/i.test(word)) return 'deprecated';
  if (/supersed|obsolete|구칭|旧称/i.test(word)) return 'superseded';
  return /admit|allowed|허용|許容/i.test(word) ? 'admitted' : undefined;
};

const termOf = ({ text, fields }: MultiTermTerm, lang: Lang): TermDraft => ({
  text: text.replace(/\s+/g, ' ').trim(),
  status: statusOf(said(fields, 'status')[0]),
  type: undefined,
  reading: said(fields, lang === 'ja' ? 'reading' : 'hanja')[0],
});

const sideOf = (sides: readonly MultiTermSide[], lang: Lang): SideDraft => {
  const terms = sides
    .flatMap((side) => side.terms.map((term) => termOf(term, lang)))
    .filter(({ text }) => text !== '');
  const main =
    terms.find(({ status }) => status === 'preferred') ??
    terms.find(({ status }) => status !== 'deprecated') ??
    terms[0];
  const others = terms
    .filter((term) => term !== main)
    .map((term) => (term.status === 'preferred' ? { ...term, status: 'admitted' as const } : term));
  return { main, others, adds: true };
};

/** Converts a concept to a draft. Other languages, and fields with unknown names, are left out. */
export const readConcept = ({ sides, fields }: MultiTermConcept): ConceptDraft => {
  const of = (lang: Lang): readonly MultiTermSide[] => sides.filter((side) => isOf(side, lang));
  const ours = [...of('ko'), ...of('ja')];
  const allFields = [
    ...fields,
    ...ours.flatMap((side) => [...side.fields, ...side.terms.flatMap((term) => term.fields)]),
  ];
  const joined = (meaning: Meaning): string => [...new Set(said(allFields, meaning))].join('\n');
  const definition = (lang: Lang): string =>
    [
      ...new Set(
        of(lang).flatMap((side) =>
          said([...side.fields, ...side.terms.flatMap((term) => term.fields)], 'definition'),
        ),
      ),
    ].join('\n');
  const given = (name: string, text: string): Readonly<Record<string, string>> =>
    text === '' ? {} : { [name]: text };
  return {
    id: undefined,
    fields: {
      ...given('note', joined('note')),
      ...given('domain', joined('domain')),
      ...given('source', joined('source')),
    },
    definition: { ...given('ko', definition('ko')), ...given('ja', definition('ja')) },
    terms: { ko: sideOf(of('ko'), 'ko'), ja: sideOf(of('ja'), 'ja') },
  };
};
