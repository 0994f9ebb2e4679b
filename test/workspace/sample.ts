// A small document with its terms, for tests of the workspace and the TUI.

import type { Concept, Equivalence, Term } from '../../src/model/concept.js';
import { conceptId, documentId } from '../../src/model/ids.js';
import type { Insertable, SegmentInsertables } from '../../src/model/insertable.js';
import type { Lang } from '../../src/model/language.js';
import type { Match, TermRef } from '../../src/model/match.js';
import type { WorkDocument } from '../../src/model/unit.js';

const term = (lang: Lang, text: string, more: Partial<Term> = {}): Term => ({
  lang,
  text,
  status: 'preferred',
  type: 'full',
  reading: '',
  hanja: '',
  ...more,
});

const concept = (
  id: string,
  equivalence: Equivalence,
  terms: readonly Term[],
  more: Partial<Concept> = {},
): Concept => ({
  id: conceptId(id),
  domain: '',
  origin: 'both',
  equivalence,
  falseFriend: false,
  definition: { ko: '', ja: '' },
  note: '',
  source: '',
  reliability: 4,
  validFrom: '',
  validTo: '',
  terms,
  ...more,
});

export const concepts: readonly Concept[] = [
  concept('mois', 'exact', [
    term('ko', '행정안전부', { hanja: '行政安全部' }),
    term('ja', '行政安全部', { reading: 'ぎょうせいあんぜんぶ' }),
    term('ja', '行安部', { status: 'admitted' }),
    term('ja', '安全行政部', { status: 'superseded' }),
  ]),
  concept('mic', 'exact', [term('ko', '총무성'), term('ja', '総務省', { reading: 'そうむしょう' })]),
  concept('hometown', 'functional', [term('ko', '고향사랑기부제'), term('ja', '故郷愛寄付制度')], {
    note: '일본의 ふるさと納税에 해당한다.',
  }),
  concept('mayor', 'exact', [term('ko', '시장', { hanja: '市長' }), term('ja', '市長')]),
  concept('market', 'exact', [term('ko', '시장', { hanja: '市場' }), term('ja', '市場')]),
  concept('untold', 'none', [term('ko', '새마을')]),
];

const sources = [
  '제22회 교류회의',
  '행정안전부는 총무성과 회의를 열었다. 행정안전부가 밝혔다.',
  '고향사랑기부제와 새마을, 그리고 시장',
  '終わり',
];

/** The sample document, each segment untouched unless told otherwise. */
export const sampleDocument = (texts: readonly string[] = sources): WorkDocument => ({
  id: documentId(1),
  path: '/sample.txt',
  name: '보도자료_제22회_한일_내정관계자_교류회의.hwpx',
  format: 'txt',
  lang: 'ko',
  to: 'ja',
  text: texts.join('\n'),
  units: texts.map((text, ordinal) => ({
    segment: { ordinal, text, kind: 'paragraph', line: ordinal + 1, lang: 'ko', start: 0, end: text.length },
    target: '',
    state: 'untouched',
  })),
  position: 1,
});

const occurrences = (text: string, wanted: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push(at);
  return found;
};

/** What a plain search for the sample's terms of a language finds. */
export const matchesIn = (text: string, lang: Lang = 'ko'): readonly Match[] => {
  const forms = new Set(
    concepts.flatMap(({ terms }) => terms.filter((t) => t.lang === lang)).map((t) => t.text),
  );
  return [...forms].flatMap((form) => {
    const refs = concepts.flatMap((each): TermRef[] =>
      each.terms.filter((t) => t.lang === lang && t.text === form).map((t) => ({ concept: each, term: t })),
    );
    const [first, ...rest] = refs;
    if (first === undefined) return [];
    return occurrences(text, form).map(
      (start): Match => ({
        start,
        end: start + form.length,
        verdict: rest.length > 0 ? 'ambiguous' : 'exact',
        surface: form,
        senses: [first, ...rest],
        nested: false,
      }),
    );
  });
};

/** 제22회 and 2026년 are the quantities, 윤호중 is the name, and words stand between spaces, particles left out. */
export const aidsIn = (text: string): SegmentInsertables => ({
  insertables: [
    ...Array.from(
      text.matchAll(/제(\d+)회/g),
      ({ 0: all, 1: digits, index }): Insertable => ({
        kind: 'quantity',
        start: index,
        end: index + all.length,
        texts: [`第${digits}回`, `${digits}回`],
      }),
    ),
    ...Array.from(
      text.matchAll(/(\d{4})년/g),
      ({ 0: all, 1: year, index }): Insertable => ({
        kind: 'quantity',
        start: index,
        end: index + all.length,
        texts: [`${year}年`],
      }),
    ),
    ...Array.from(
      text.matchAll(/윤호중/g),
      ({ 0: all, index }): Insertable => ({
        kind: 'name',
        start: index,
        end: index + all.length,
        texts: ['ユン・ホジュン', '尹昊重'],
      }),
    ),
  ].sort((a, b) => a.start - b.start),
  words: Array.from(
    text.matchAll(/([^\s.]+?)(?:[은는이가을를과와의]|로)?(?=\s|[.]|$)/g),
    ({ 1: word = '', index }) => ({
      start: index,
      end: index + word.length,
    }),
  ).filter(({ start, end }) => end > start),
});
