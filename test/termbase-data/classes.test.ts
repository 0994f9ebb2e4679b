// Classes of error that readers of the glossary found, each as a rule for every row.

import { describe, expect, test } from 'vitest';
import { modernForm } from '../../src/text/japanese/kanji-forms.js';
import { citedStatute, japaneseTitles, koreanTitles, reliabilityOf } from './evidence.js';
import { isInBothLanguages, otherTerms, type Row, rows, spansOf, typedLinks } from './rows.js';

/** `concept: what is wrong` of every row that breaks the rule. */
const breaking = (rule: (row: Row) => string | false | undefined): string[] =>
  rows.flatMap((row) => {
    const fault = rule(row);
    return fault === false || fault === undefined ? [] : [`${row.concept}: ${fault}`];
  });

const byId = new Map(rows.map((row) => [row.concept, row]));
const ofOneCountry = ({ origin }: Row): boolean => origin !== 'both';

/** Hanja as Japan writes them today, without blanks and dots; empty where the term is not all Hanja. */
const modernHanja = ({ ko_hanja: hanja }: Row): string => {
  const letters = hanja.replace(/[\s·]/gu, '');
  return /^[\p{Script=Han}0-9A-Za-z]+$/u.test(letters) ? Array.from(letters, modernForm).join('') : '';
};
/** Characters that Japan replaced by others of the same sound (同音の漢字による書きかえ, 1956): 綜合 is 総合. */
const replaced: Readonly<Record<string, string>> = {
  綜: '総',
  聯: '連',
  劃: '画',
  註: '注',
  輯: '集',
  蒐: '収',
};
const rewritten = (text: string): string => Array.from(text, (letter) => replaced[letter] ?? letter).join('');
const isLetterByLetter = (row: Row): boolean =>
  modernHanja(row) !== '' && rewritten(modernHanja(row)) === row.ja.replace(/[・\s]/gu, '');

describe('laws', () => {
  const formsOf = (row: Row, side: 'ko' | 'ja'): readonly string[] => [
    row[side],
    ...otherTerms(row[`${side}_other`]).map(({ text }) => text),
  ];
  const bare = (title: string): string => title.replace(/[\s·]/gu, '');
  const korean = new Set(Array.from(koreanTitles, bare));
  const isKorean = (row: Row): boolean => formsOf(row, 'ko').some((form) => korean.has(bare(form)));
  const isJapanese = (row: Row): boolean => formsOf(row, 'ja').some((form) => japaneseTitles.has(form));
  const laws = rows.filter(
    ({ kind, domain, ko, ja }) =>
      kind === 'name' && domain === 'law' && /(법|법률|헌법|령)$/u.test(ko) && /(法|法律|令)$/u.test(ja),
  );

  test('a name stands for both countries only where both have such a law', () => {
    expect(laws.length).toBeGreaterThan(150);
    const claimed = laws.filter(({ origin }) => origin === 'both');
    expect(claimed.filter((row) => !isKorean(row) || !isJapanese(row)).map((row) => row.concept)).toEqual([]);
  });

  test('the law of one country is no exact equivalent: the other has none of that name', () => {
    const single = laws.filter(ofOneCountry);
    expect(single.filter(({ equivalence }) => equivalence === 'exact').map((row) => row.concept)).toEqual([]);
    expect(
      single.filter((row) => isKorean(row) && japaneseTitles.has(row.ja)).map((row) => row.concept),
    ).toEqual([]);
  });
});

describe('kinds', () => {
  test('are one of four', () => {
    expect(
      breaking(({ kind }) => !['name', 'institution', 'notion', 'general'].includes(kind) && `kind ${kind}`),
    ).toEqual([]);
  });

  test('an institution belongs to one country, a notion and an everyday word to both', () => {
    expect(
      breaking((row) => {
        if (row.kind === 'institution') return !ofOneCountry(row) && 'institution of both';
        return row.kind !== 'name' && ofOneCountry(row) && `${row.kind} of ${row.origin}`;
      }),
    ).toEqual([]);
  });

  test('what one country alone has is not exact, unless it is the name of one body, place or act', () => {
    expect(
      breaking(({ kind, equivalence }) => kind === 'institution' && equivalence === 'exact' && 'exact'),
    ).toEqual([]);
  });

  test('the Hanja letter by letter are no functional counterpart', () => {
    expect(rows.filter(isLetterByLetter).length).toBeGreaterThan(3_000);
    expect(
      breaking((row) => row.equivalence === 'functional' && isLetterByLetter(row) && 'functional'),
    ).toEqual([]);
  });

  test('the name of one body has no functional counterpart', () => {
    expect(
      breaking(
        (row) =>
          row.concept.startsWith('org-') &&
          row.kind === 'name' &&
          ofOneCountry(row) &&
          row.equivalence === 'functional' &&
          'functional',
      ),
    ).toEqual([]);
  });

  test('a rank that differs is partial', () => {
    expect(
      breaking(
        (row) =>
          /직급이 다|(?<!성)격이 다/u.test(row.note) &&
          !['partial', 'literal'].includes(row.equivalence) &&
          'rank',
      ),
    ).toEqual([]);
  });
});

test('災難 stands in Korean names and statutory terms, 災害 in running text', () => {
  expect(
    breaking((row) => {
      if (!row.ko.includes('재난') || !/災[難害]/u.test(row.ja)) return false;
      const asTheHanja = isLetterByLetter({ ...row, ja: row.ja.replaceAll('災害', '災難') });
      return asTheHanja && row.kind !== 'institution' && row.kind !== 'name'
        ? row.ja.includes('災難') && '災難 in running text'
        : asTheHanja && row.ja.includes('災害') && row.source !== '' && '災害 in a name';
    }),
  ).toEqual([]);
});

describe('notes', () => {
  test('are in both languages', () => {
    expect(breaking((row) => !isInBothLanguages(row) && 'one language')).toEqual([]);
  });

  test('and every other cell have one middle dot', () => {
    expect(breaking((row) => Object.values(row).some((cell) => cell.includes('ㆍ')) && 'ㆍ')).toEqual([]);
  });
});

describe('time', () => {
  const day = /^\d{4}(-\d{2}(-\d{2})?)?$/u;

  test('several spans are in order, and their ends are the row’s', () => {
    expect(rows.filter(({ spans }) => spans !== '').length).toBeGreaterThan(10);
    expect(
      breaking((row) => {
        if (row.spans === '') return false;
        const spans = spansOf(row);
        if (spans.length < 2) return 'one span only';
        if (
          spans.some(
            ({ from, to }, at) =>
              !day.test(from) || (to !== '' && !day.test(to)) || (to === '' && at < spans.length - 1),
          )
        )
          return `spans ${row.spans}`;
        if (spans.some(({ from, to }) => to !== '' && to < from)) return 'a span ends before it begins';
        if (spans.slice(1).some(({ from }, at) => from <= (spans[at]?.to ?? ''))) return 'spans overlap';
        return (
          (row.valid_from !== spans[0]?.from || row.valid_to !== spans.at(-1)?.to) && 'valid_from, valid_to'
        );
      }),
    ).toEqual([]);
  });

  test('valid_to is the last day: no successor begins on it', () => {
    const ended = rows.filter(({ valid_to: to }) => to.length === 10);
    expect(ended.length).toBeGreaterThan(90);
    expect(
      ended.flatMap((row) =>
        typedLinks(row)
          .filter(
            ({ type, to }) =>
              type === 'successor' && spansOf(byId.get(to) ?? row).some(({ from }) => from === row.valid_to),
          )
          .map(({ to }) => `${row.concept} ends on the day ${to} begins`),
      ),
    ).toEqual([]);
  });
});

describe('links', () => {
  const types = ['successor', 'counterpart', 'homonym', 'part-of', 'related'];

  test('have a type and lead to another concept', () => {
    expect(rows.flatMap(typedLinks).length).toBeGreaterThan(800);
    expect(
      breaking((row) =>
        typedLinks(row)
          .filter(({ type, to }) => !types.includes(type) || !byId.has(to) || to === row.concept)
          .map(({ type, to }) => `${type}:${to}`)
          .at(0),
      ),
    ).toEqual([]);
  });

  test('what no longer exists has a successor, or is part of what still exists', () => {
    expect(
      breaking(
        (row) =>
          row.valid_to !== '' &&
          !typedLinks(row).some(({ type }) => type === 'successor' || type === 'part-of') &&
          'none',
      ),
    ).toEqual([]);
  });

  test('two words written alike know each other', () => {
    const apart = (one: Row, other: Row): boolean =>
      one !== other &&
      (one.ko === other.ko || one.ja === other.ja) &&
      !typedLinks(one).some(({ to }) => to === other.concept);
    const alike = (side: 'ko' | 'ja'): readonly (readonly Row[])[] => {
      const groups = new Map<string, Row[]>();
      for (const row of rows) groups.set(row[side], [...(groups.get(row[side]) ?? []), row]);
      return [...groups.values()];
    };
    expect(
      [...alike('ko'), ...alike('ja')].flatMap((same) =>
        same.flatMap((one) =>
          same.filter((other) => apart(one, other)).map((other) => `${one.concept} ${other.concept}`),
        ),
      ),
    ).toEqual([]);
  });
});

describe('sources', () => {
  test('a statute that is cited is in the list', () => {
    expect(
      breaking((row) => {
        const ko = citedStatute(row.ko_source, 'ko');
        const ja = citedStatute(row.ja_source, 'ja');
        if (ko !== undefined && !koreanTitles.has(ko)) return ko;
        return ja !== undefined && !japaneseTitles.has(ja) && ja;
      }),
    ).toEqual([]);
  });

  test('the reliability is what the sources give, no more and no less', () => {
    expect(
      breaking(
        (row) => row.reliability !== reliabilityOf(row) && `${row.reliability}, not ${reliabilityOf(row)}`,
      ),
    ).toEqual([]);
  });
});

test('a pair names forms of its own row, each once', () => {
  expect(rows.filter(({ pairs }) => pairs !== '').length).toBeGreaterThan(100);
  expect(
    breaking((row) => {
      if (row.pairs === '') return false;
      const forms = (side: 'ko' | 'ja') => [
        row[side],
        ...otherTerms(row[`${side}_other`]).map(({ text }) => text),
      ];
      const pairs = row.pairs.split(' | ').map((pair) => pair.split('='));
      if (pairs.some(([ko = '', ja = '']) => !forms('ko').includes(ko) || !forms('ja').includes(ja)))
        return row.pairs;
      return new Set(pairs.map(([ko]) => ko)).size < pairs.length && 'a form twice';
    }),
  ).toEqual([]);
});

describe('examples', () => {
  const sentences = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(' | '));
  const squeezed = (text: string): string => text.replace(/\s/gu, '');
  const exampled = rows.filter((row) => row.example_ko + row.example_ja !== '');

  test('stand in pairs', () => {
    expect(exampled.length).toBeGreaterThan(1_000);
    expect(
      exampled
        .filter((row) => sentences(row.example_ko).length !== sentences(row.example_ja).length)
        .map((row) => row.concept),
    ).toEqual([]);
  });

  test('use a form of their own row', () => {
    const isUsed = (row: Row, side: 'ko' | 'ja', sentence: string): boolean =>
      [row[side], ...otherTerms(row[`${side}_other`]).map(({ text }) => text)].some((form) =>
        squeezed(sentence).includes(squeezed(form)),
      );
    expect(
      exampled
        .filter(
          (row) =>
            !sentences(row.example_ko).every((sentence) => isUsed(row, 'ko', sentence)) ||
            !sentences(row.example_ja).every((sentence) => isUsed(row, 'ja', sentence)),
        )
        .map((row) => row.concept),
    ).toEqual([]);
  });

  test('are there wherever the other side is another word than the letters suggest', () => {
    const asked = rows.filter(
      ({ equivalence, kind }) =>
        ['functional', 'partial', 'none'].includes(equivalence) && kind !== 'general',
    );
    expect(asked.length).toBeGreaterThan(500);
    expect(asked.filter(({ example_ko: ko }) => ko === '').map((row) => row.concept)).toEqual([]);
  });
});
