// Particles as rows: a word, the particle as it stands, and as it should stand.

import { describe, expect, it } from 'vitest';
import { josaFor } from '../../src/text/korean/josa.js';
import { koreanEnding } from '../../src/text/korean/korean-ending.js';

describe('조사', () => {
  it.each<[string, string, string | undefined]>([
    ['행정안전부', '은', '는'],
    ['총무성', '는', '은'],
    ['총무성', '가', '이'],
    ['교류회의', '을', '를'],
    ['총무성', '를', '을'],
    ['총무성', '와', '과'],
    ['부처', '과', '와'],
    ['부처', '과의', '와의'],
    ['서울', '으로', '로'],
    ['서울', '은', '은'],
    ['서울', '으로부터', '로부터'],
    ['총무성', '로', '으로'],
    ['도쿄', '으로서의', '로서의'],
    ['총무성', '라고', '이라고'],
    ['부처', '이라는', '라는'],
    ['총무성', '나', '이나'],
    // 괄호 앞의 말을 따른다.
    ['행정안전부(行政安全部)', '은', '는'],
    ['총무성(総務省)', '는', '은'],
    ['‘지방소멸’', '를', '을'],
    // 숫자는 한자어로 읽는다.
    ['2024', '을', '를'],
    ['3', '를', '을'],
    ['10', '를', '을'],
    ['1,000', '가', '이'],
    ['1', '으로', '로'],
    ['7', '으로', '로'],
    ['6', '로', '으로'],
    ['1000000000000', '은', '는'],
    // 로마자는 글자 이름으로, 낱말은 흔한 표기대로.
    ['DX', '을', '를'],
    ['URL', '으로', '로'],
    ['KTX', '은', '는'],
    ['PM', '는', '은'],
    ['channel', '으로', '로'],
    ['forum', '를', '을'],
    ['50%', '을', '를'],
    // 읽는 법을 모르면 고치지 않는다.
    ['総務省', '는', undefined],
    // 둘로 갈리지 않는 조사, 서술격 조사는 그대로 둔다.
    ['교류회의', '에서', undefined],
    ['교류회의', '이며', undefined],
    ['교류회의', '이다', undefined],
  ])('%s + %s → %s', (word, particle, expected) => {
    expect(josaFor(word, particle)).toBe(expected);
  });

  it('자모로 풀린 글자도 안다', () => {
    expect(koreanEnding('총무성'.normalize('NFD'))).toBe('consonant');
  });
});
