// Rules that follow from the minor faults that a reading of the whole glossary found.

import { describe, expect, test } from 'vitest';
import { type Row, rows } from './rows.js';

const byConcept: ReadonlyMap<string, Row> = new Map(rows.map((row) => [row.concept, row]));

test('a successor is of the same country', () => {
  const successions = rows.flatMap((row) =>
    Array.from(
      row.links.matchAll(/(?:successor|predecessor):([\w-]+)/gu),
      ([, to]) => [row, to ?? ''] as const,
    ),
  );
  expect(successions.length).toBeGreaterThan(50);
  const across = successions
    .filter(([{ origin }, to]) => ['KR JP', 'JP KR'].includes(`${origin} ${byConcept.get(to)?.origin ?? ''}`))
    .map(([{ concept }, to]) => `${concept} → ${to}`);
  expect(across).toEqual([]);
});

describe('notes in both languages', () => {
  const notes = rows
    .map(({ concept, note }) => ({ concept, halves: note.replace(/→\S+/gu, '').split(' / ') }))
    .filter(({ halves }) => halves.length === 2);
  const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;
  /** Terms of the other language are quoted, never the sentence: 일본은, 한국에서는, 日本では. */
  const sentences = [
    ['Korean', 0, /では|である|には(?=[、 ]|$)/u],
    ['Japanese', 1, /(일본|한국)(은|에서|에는)|(이다|한다|된다)$/u],
  ] as const;

  test.each(sentences)('the %s half is in that language', (_language, half, foreign) => {
    expect(notes.length).toBeGreaterThan(500);
    const wrong = notes
      .filter(({ halves }) => foreign.test(halves[half] ?? ''))
      .map(({ concept, halves }) => `${concept}: ${halves[half] ?? ''}`);
    expect(wrong).toEqual([]);
  });

  test('say it in two languages', () => {
    const same = notes
      .filter(
        ({ halves: [korean = '', japanese = ''] }) => korean === japanese && count(korean, /[가-힣]/gu) > 0,
      )
      .map(({ concept }) => concept);
    expect(same).toEqual([]);
  });
});

test('no Sino-Korean letter is left in Hangul at the end of a word of hanja', () => {
  // Alone after hanja stand particles and native or foreign words of one syllable.
  const particles = '의와과을를에이가은는로나한할될된인도만서및';
  const natives = '팀불섬길값틀앱톤말홈재콜터';
  const words = rows.flatMap(({ concept, ko_hanja: hanja }) =>
    hanja.split(' ').map((word) => [concept, word] as const),
  );
  expect(words.length).toBeGreaterThan(8_000);
  const left = words.filter(([, word]) => {
    const last = /\p{Script=Han}([가-힣])$/u.exec(word)?.[1];
    return last !== undefined && !`${particles}${natives}`.includes(last);
  });
  expect(left).toEqual([]);
});
