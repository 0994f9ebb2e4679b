// What becomes a candidate, and what does not.

import { describe, expect, it } from 'vitest';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { Tokenizer } from '../../src/analysis/morphology/tokenizer.js';
import { extractCandidates } from '../../src/extraction/extract-candidates.js';
import type { Lang } from '../../src/model/language.js';
import { openDictionary } from '../../src/session/open-dictionary.js';
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
});
