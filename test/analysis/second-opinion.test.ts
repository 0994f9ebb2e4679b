// Where the cut of a Korean compound is doubted (`?` before the piece), and where it stands.

import { describe, expect, test } from 'vitest';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { type Piece, secondOpinion } from '../../src/analysis/second-opinion.js';
import { plain } from './dictionaries.js';

const nouns = new Set(
  '중지 방안 지방 사회 의원 원안 시도 지사 도지사 철회 회의 의결 예산안 출입 금지 지구 구역 대도 시권 조례안 조례 국무 회의장 군의회 의장 우선 순위 우선순위 부군 군수 신기 기술 안건'.split(
    ' ',
  ),
);
const isNoun = (surface: string): boolean => nouns.has(surface);

/** `중/NNB 지방 안` → pieces without spaces between them; what names no class is NNG. */
const piecesOf = (cut: string): Piece[] => {
  let at = 0;
  return cut.split(' ').map((word) => {
    const [surface = '', pos = 'NNG'] = word.split('/');
    const start = at;
    at += surface.length;
    return { surface, pos, start, end: at };
  });
};

describe('the function alone', () => {
  test.each([
    ['중/NNB 지방 안', [1, 3], [2]],
    ['철 회의', [1], [2]],
    ['예산안 의/JKG 결', [4], []],
    ['조례 안 의/JKG 결', [2, 4], []],
    ['우선 순위', [], []],
    ['우 선순/NNP 위', [1, 3], []],
    ['사회 의/JKG 원안', [], []],
    ['시 도지사', [], []],
    ['시도 지사', [], []],
    ['출입금 지구 역', [], []],
    ['국무 회의 장', [], []],
    ['군 의회/NNG 의장', [], []],
    ['대/XPN 도시 권', [], []],
    ['부/XPN 군수', [], []],
    ['신/XPN 기술', [], []],
    ['안건', [], []],
    ['30/SN 만/NR 원/NNBC', [], []],
    ['방안 을/JKO', [], []],
    ['중/NNB 에/JKB 회의', [], []],
  ])('%s', (cut, doubtful, possible) => {
    const opinion = secondOpinion(piecesOf(cut), isNoun);
    expect(opinion).toMatchObject({ doubtful, possible });
  });

  test('says nothing of what a space divides', () => {
    const pieces = [
      { surface: '중', pos: 'NNB', start: 0, end: 1 },
      { surface: '지방', pos: 'NNG', start: 2, end: 4 },
      { surface: '안', pos: 'NNG', start: 4, end: 5 },
    ];
    expect(secondOpinion(pieces, isNoun)).toEqual({ doubtful: [], possible: [], unopened: [] });
  });

  test('is quick on a long compound', () => {
    expect(secondOpinion(piecesOf(Array(5000).fill('중/NNB').join(' ')), isNoun).doubtful).toEqual([]);
  });
});

describe('in a sentence', () => {
  const { analyse } = createAnalyser((lang) => plain[lang]);
  const shown = (text: string): string => {
    const { morphemes, secondOpinion: opinion } = analyse(text, 'ko');
    return morphemes
      .map(({ surface, start }) => (opinion?.doubtful.includes(start) ? '?' : '') + surface)
      .join('|');
  };
  test.each([
    ['회의 중지방안을 검토', '회의|중|?지방|?안|을|검토'],
    ['철회의', '철|?회의'],
    ['예산안의결', '예산안|의|?결'],
    ['위원회의결', '위원회|의|?결'],
    ['체납의', '체|?납의'],
    ['중지방안', '중지|방안'],
    ['사회의원안', '사회|의|원안'],
    ['시도지사', '시도|지사'],
    ['구청장', '구청장'],
    ['도지사', '도지사'],
    ['군수', '군수'],
    ['동장', '동장'],
    ['안전부장관', '안|전부|장관'],
    ['국무회의장', '국무|회의|장'],
    ['시의원', '시|의원'],
    ['구의회의원', '구|의회|의원'],
    ['동의안', '동의|안'],
    ['부군수', '부|군수'],
    ['신기술', '신|기술'],
    ['새마을', '새|마을'],
    ['구청장의', '구청|장의'],
    ['희생자의', '희생|자의'],
    ['감사원장', '감사원장'],
    ['출입국사무소', '출입국|사무소'],
    ['읍면동장', '읍|면|동장'],
    ['30만원', '30|만|원'],
  ])('%s → %s', (text, cut) => {
    expect(shown(text)).toBe(cut);
  });

  test('the better cut’s own borders are told, in positions of the text as it was', () => {
    const { secondOpinion: opinion } = analyse('회의 중지방안을 검토'.normalize('NFD'), 'ko');
    const at = '회의 중지'.normalize('NFD').length;
    expect(opinion?.possible).toEqual([at]);
  });
});
