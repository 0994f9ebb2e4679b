// What becomes a candidate, and what does not.

import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { extractCandidates } from '../../src/extraction/extract-candidates.js';
import type { Lang } from '../../src/model/language.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';
import { normalForm } from '../../src/text/normalise.js';

const tokenizers: Record<Lang, Tokenizer> = {
  ko: new Tokenizer(await openDictionary('ko', () => {})),
  ja: new Tokenizer(await openDictionary('ja', () => {})),
};
const analyser = createAnalyser((lang) => tokenizers[lang]);

/** The candidates of some lines, best first. */
const candidates = (
  lang: Lang,
  lines: readonly string[],
  known: readonly string[] = [],
): readonly string[] => {
  const forms = new Set(known.map(normalForm));
  const sources = lines.map((line) => ({ analysis: analyser.analyse(line, lang), file: 0 }));
  return extractCandidates(sources, (text) => forms.has(normalForm(text))).map(({ text }) => text);
};

describe('candidates', () => {
  it('are compounds that recur, best first', () => {
    expect(
      candidates('ko', ['지방정부의 역할을 넓힌다.', '지방정부와 협력한다.', '지방정부가 주도한다.']),
    ).toEqual(['지방정부']);
  });

  it('merge spellings that differ in spaces', () => {
    expect(candidates('ko', ['기본사회를 실현한다.', '기본 사회를 만든다.', '기본사회가 온다.'])).toEqual([
      '기본사회',
    ]);
  });

  it('leave out what the termbase has, in any spelling', () => {
    expect(candidates('ko', ['기본 사회를 실현', '기본사회를 만든다'], ['기본사회'])).toEqual([]);
  });

  it('are not the whole heading of a plan', () => {
    const lines = ['Ⅱ. 농촌 마을 공동 시설 정비 계획', '농촌 마을 공동 시설 정비 계획을 보고'];
    expect(candidates('ko', lines).filter((text) => text.split(' ').length > 3)).toEqual([]);
  });

  it('leave out what a known term covers, in another spelling than its own', () => {
    const source = (line: string) => {
      const analysis = analyser.analyse(line, 'ja');
      return { analysis, file: 0, terms: [{ start: 0, end: 6 }] };
    };
    expect(extractCandidates(['重要インフラを守る', '重要インフラの整備'].map(source), () => false)).toEqual(
      [],
    );
  });

  it('are no names of persons, with an office or without', () => {
    const found = candidates('ko', ['김부겸 행정안전부 장관이 말했다.', '김부겸 행정안전부 장관을 만났다.']);
    expect(found.filter((text) => text.includes('김부겸'))).toEqual([]);
  });

  it('are no phrases of two known terms', () => {
    const lines = ['지방행정 발전을 위해', '지방행정 발전에 기여'];
    expect(candidates('ko', lines, ['지방행정', '발전'])).toEqual([]);
    expect(candidates('ko', lines)).toEqual(['지방행정']);
  });

  it('are quoted once or recur', () => {
    expect(candidates('ko', ['‘지역상생 대전환’을 선언했다.'])).toEqual(['지역상생 대전환']);
    expect(candidates('ko', ['지역상생 대전환을 선언했다.'])).toEqual([]);
  });

  it('are found through Japanese compounds', () => {
    expect(candidates('ja', ['災害対策を進める。', '災害対策の強化を図る。'])).toEqual(['災害対策']);
  });

  it('take nothing from a gloss in brackets', () => {
    expect(candidates('ko', ['가상현실관(VR)을 찾았다.', '가상현실관(VR)에서 만났다.'])).not.toContain('VR');
  });

  it.each<[Lang, readonly string[], string, string]>([
    [
      'ko',
      ['한국판 뉴딜을 발표', '한국판 뉴딜에 투자'],
      '한국판 뉴딜',
      'a cut that begins with a stray syllable',
    ],
    ['ko', ['정부세종청사에서 회의', '정부세종청사를 방문'], '정부세종청사', 'a name inside a compound'],
    [
      'ko',
      ['스마트팜을 시찰', '스마트팜과 협력'],
      '스마트팜',
      'a loan that the dictionary takes for persons',
    ],
    ['ko', ['소상공인을 지원', '소상공인의 부담'], '소상공인', 'a noun that another one completes'],
    ['ko', ['추진체계를 마련', '추진체계의 구축'], '추진체계', 'what is done with what is set up for it'],
    ['ko', ['상품권을 배부', '상품권으로 지급'], '상품권', 'an official word that the dictionary has'],
    ['ko', ['기부금을 모금', '기부금의 사용'], '기부금', 'likewise'],
    ['ko', ['청년희망뿌리단과 협력', '청년희망뿌리단과 논의'], '청년희망뿌리단', 'without the particle'],
    ['ja', ['立法府の役割', '立法府に求める'], '立法府', 'an institution that the dictionary has'],
    [
      'ja',
      ['デジタル民主主義2030で', 'デジタル民主主義2030の'],
      'デジタル民主主義2030',
      'a name that ends in a year',
    ],
    [
      'ja',
      ['地方債及び特別会計を用いる', '特別会計並びに基金の管理'],
      '特別会計',
      'one of two that are joined',
    ],
    ['ja', ['当該認定市町村の長', '当該認定市町村が行う'], '認定市町村', 'without what points at it'],
    ['ja', ['重要インフラを守る', '重要インフラの整備'], '重要インフラ', ''],
  ])('%s %j: %s', (lang, lines, expected) => {
    expect(candidates(lang, lines)).toEqual([expected]);
  });

  it.each<[Lang, readonly string[], string]>([
    ['ko', ['source: KLUE-benchmark/KLUE:dev 자료', 'source: KLUE-benchmark/KLUE:dev 글'], 'addresses'],
    ['ko', ['밑거름이 된다', '밑거름을 만든다'], 'words of everybody'],
    ['ko', ['양일간 진행한다', '양일간 열린다'], 'times'],
    ['ko', ['완화방안을 발표했다'], 'one phrase of plan and deed'],
    ['ja', ['基盤は未整備である', '未整備のままだ'], 'what is not yet'],
    ['ja', ['政策概要', '課題を述べる', '政策概要'], 'headings that come again'],
    ['ja', ['先進地域を訪ねる'], 'one phrase of kind and place'],
    ['ja', ['都道府県及び市町村は協力', '都道府県及び市町村が定める'], 'two that are joined'],
    ['ja', ['認定若しくは更新を行う', '認定若しくは更新が要る'], 'likewise'],
    ['ja', ['前項各号の事項', '前項各号に定める'], 'places in a law'],
    ['ja', ['会議は通常通り行う', '通常通りの運営'], 'adverbs'],
    ['ja', ['例年どおり開く', '例年どおりの日程'], 'adverbs'],
    ['ja', ['皆様おはようございます', 'おはようございます'], 'greetings'],
    ['ja', ['髙橋健二座長が述べた', '髙橋健二座長の発言'], 'persons with a title'],
    ['ko', ['피도연 위원이 물었다', '피도연 위원의 질의'], 'persons with a title'],
    ['ja', ['令和8年に始める', '令和8年に終える'], 'years'],
  ])('%s %j: nothing (%s)', (lang, lines) => {
    expect(candidates(lang, lines)).toEqual([]);
  });

  it('are shown once where one is only a piece of the other', () => {
    expect(candidates('ko', ['외국인 주민정책을 논의', '외국인 주민정책의 방향'])).toEqual([
      '외국인 주민정책',
    ]);
    expect(candidates('ko', ['‘지방창생 정책’을 논의', '‘지방창생 정책’의 방향'])).toEqual([
      '지방창생 정책',
      '지방창생',
    ]);
  });
});
