// Classes of error that the second independent audit found, each as a rule for every row.

import { describe, expect, test } from 'vitest';
import { modernForm } from '../../src/text/japanese/kanji-forms.js';
import { type Row, rows, typedLinks } from './rows.js';

const byId = new Map(rows.map((row) => [row.concept, row]));

/** `concept: what is wrong` of every row that breaks the rule. */
const breaking = (rule: (row: Row) => string | false | undefined): string[] =>
  rows.flatMap((row) => {
    const fault = rule(row);
    return fault === false || fault === undefined ? [] : [`${row.concept}: ${fault}`];
  });

const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Words of two syllables or more and their Hanja, from the terms that are written in Hanja: 이송 → 移送. */
const hanjaOf = new Map(
  rows.flatMap(({ ko, ko_hanja: hanja }) => {
    const written = hanja.split(/[ ·]/u);
    return ko
      .split(/[ ·]/u)
      .flatMap((word, at): [string, string][] =>
        word.length > 1 && isHan(written[at] ?? '') ? [[word, written[at] ?? '']] : [],
      );
  }),
);

describe('Hanja', () => {
  test('of a word are not half in Hangul where other rows write the word in Hanja', () => {
    expect(hanjaOf.size).toBeGreaterThan(5_000);
    expect(
      breaking(({ ko, ko_hanja: hanja }) =>
        ko.split(/[ ·]/u).find((word, at) => {
          const written = hanja.split(/[ ·]/u)[at] ?? '';
          return (
            /\p{Script=Han}/u.test(written) &&
            /[가-힣]/u.test(written) &&
            hanjaOf.has(word) &&
            !/[의과가]$/u.test(word)
          );
        }),
      ),
    ).toEqual([]);
  });

  test('are not missing where other rows write every word of the term in Hanja', () => {
    // A native or borrowed word that sounds like a Sino-Korean one.
    const alike = new Set([
      'local-jp-r-kansai',
      'false-friend-previous-month',
      'false-friend-signature',
      'false-friend-in-season',
      'false-friend-size-measurement',
      'false-friend-even-a-moment',
      'false-friend-thorn',
      'false-friend-street-town',
      'false-friend-black-colour',
      'false-friend-leather-shoes',
      'false-friend-garment-length',
      'false-friend-guitar',
      'false-friend-fan-handheld',
      'false-friend-buddha',
      'false-friend-sleeve',
      'false-friend-plain-modest',
      'false-friend-sorghum',
      'false-friend-brook',
      'false-friend-yugoslavia',
      'false-friend-glass',
      'false-friend-trace-mark',
      'false-friend-frequently',
      'false-friend-trade-business',
      'false-friend-janggu-drum',
      'false-friend-jewish-people',
      'false-friend-king-of-country',
      'false-friend-croaker-fish',
      'false-friend-step-forward',
      'false-friend-home-country-of-people',
      'false-friend-plant-counter',
      'false-friend-fragment-piece',
    ]);
    const bare = (word: string): string =>
      hanjaOf.has(word) ? word : word.replace(/(?<=..)(?:의|에|을|를|이|가|과|와)$/u, '');
    const isPlain = (word: string): boolean => /^(?:및|등|등에|관한|위한|그)$/u.test(word);
    expect(
      breaking(
        ({ ko, ko_hanja: hanja, concept }) =>
          hanja === '' &&
          !alike.has(concept) &&
          ko.split(/[ ·]/u).every((word) => isPlain(word) || hanjaOf.has(bare(word))) &&
          ko,
      ),
    ).toEqual([]);
  });

  test('of 관하다, 대하다, 위하다 and of 계획, 기획 are written in one way', () => {
    expect(
      breaking(
        ({ ko_hanja: hanja }) =>
          /\p{Script=Han}/u.test(hanja) && /에 [관대]한|위한|인한|計畫|企畫/u.test(hanja) && hanja,
      ),
    ).toEqual([]);
  });
});

describe('equivalence', () => {
  test('the letters and the borrowed words one by one are no functional counterpart', () => {
    const hangul = /[가-힣]+/gu;
    const shape = ({ ko_hanja: hanja }: Row): string =>
      Array.from(
        hanja
          .replace(/[\s·]/gu, '')
          .replace(/(?<=\p{Script=Han})의/gu, 'の')
          .replace(hangul, '〇'),
        modernForm,
      ).join('');
    const japanese = ({ ja }: Row): string => ja.replace(/[・\s]/gu, '').replace(/[ァ-ヺー]+/gu, '〇');
    const alike = rows.filter((row) => /\p{Script=Han}/u.test(row.ko_hanja) && shape(row) === japanese(row));
    expect(alike.length).toBeGreaterThan(4_000);
    expect(alike.filter(({ equivalence }) => equivalence === 'functional')).toEqual([]);
  });

  test('a notion whose note says that scope, object or scale differ is not exact', () => {
    expect(
      breaking(
        ({ note, equivalence }) =>
          /(?:범위|대상|분모|계급|주체)[이가] 다름/u.test(note) && equivalence === 'exact' && note,
      ),
    ).toEqual([]);
  });
});

describe('links', () => {
  test('the successor of a post is a post, that of a division no ministry', () => {
    expect(
      breaking(({ concept, domain, ...row }) =>
        typedLinks({ concept, domain, ...row })
          .filter(({ type }) => type === 'successor')
          .map(({ to }) => to)
          .find((to) =>
            domain === 'title'
              ? byId.get(to)?.domain !== 'title'
              : concept.includes('-unit-') && to === 'org-kr-mois',
          ),
      ),
    ).toEqual([]);
  });
});

test('a definition says which kind of unit it is', () => {
  expect(breaking((row) => /과·실|課・室/u.test(row.definition_ko + row.definition_ja) && 'either')).toEqual(
    [],
  );
});

test('earthquakes are not filed under floods', () => {
  expect(breaking(({ subdomain, ja }) => subdomain === 'flood' && /地震|震度|火山/u.test(ja) && ja)).toEqual(
    [],
  );
});

test('a general post named after a ministry cites no statute of another', () => {
  const posts = rows.filter(
    ({ domain, definition_ja: is }) => domain === 'title' && /^総務省.*課の長$/u.test(is),
  );
  expect(posts.length).toBeGreaterThan(20);
  expect(
    posts
      .filter(({ ja_source: source }) => source !== '' && !source.startsWith('総務省'))
      .map((row) => row.concept),
  ).toEqual([]);
});
