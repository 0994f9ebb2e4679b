// Names with what stands behind and around them: offices, addresses, readings that nobody gave.

import { beforeAll, describe, expect, test } from 'vitest';
import { type Names, openNames } from '../../src/session/dictionaries/open-names.js';

let names: Names;
beforeAll(async () => {
  names = await openNames(undefined, () => undefined);
});
const all = (text: string, to: 'ko' | 'ja', reading?: string): readonly string[] =>
  names(text, to, reading).map((name) => name.text);

describe('a Japanese name with an office: Korean writes the office apart', () => {
  test.each([
    ['小池百合子知事', 'こいけゆりこちじ', '고이케 유리코 지사', 'reading with the office'],
    ['小池百合子知事', 'こいけ ゆりこ', '고이케 유리코 지사', 'reading of the name alone'],
    ['小池百合子知事', undefined, '고이케 유리코 지사', 'no reading'],
    ['石破茂首相', undefined, '이시바 시게루 총리', '首相 is 총리'],
    ['田中角栄 元首相', undefined, '다나카 가쿠에이 전 총리', '元 and 前 are 전'],
    ['吉村洋文大阪府知事', undefined, '요시무라 히로후미 오사카부 지사', 'with the place of the office'],
    ['玉城デニー知事', undefined, '다마키 데니 지사', 'a given name in kana'],
    ['奥田博士', 'おくだ ひろし', '오쿠다 히로시', '博士 is a given name where the reading says so'],
  ])('%s (%s) → %s: %s', (text, reading, expected, _reason) => {
    expect(all(text, 'ko', reading)[0]).toBe(expected);
  });
});

describe('a Korean name with an office: Japanese writes it close', () => {
  test.each([
    ['심보균 차관', 'シム・ボギュン次官', 'with a space'],
    ['심보균차관', 'シム・ボギュン次官', 'without'],
    ['이재명 대통령', 'イ・ジェミョン大統領', ''],
    ['오세훈 서울시장', 'オ・セフンソウル市長', 'with the place of the office'],
    ['김동연 경기도지사', 'キム・ドンヨン京畿道知事', '도 belongs to the place'],
    ['박 교수', 'パク教授', 'a surname alone'],
    ['홍길동씨', 'ホン・ギルドン氏', ''],
  ])('%s → %s %s', (text, expected) => expect(all(text, 'ja')[0]).toBe(expected));

  test('the Hanja stand in front of it where the text gives them', () => {
    expect(all('심보균 차관', 'ja', '沈輔均')).toContain('沈輔均（シム・ボギュン）次官');
  });

  test('an office that belongs to no place is left to the glossary', () => {
    expect(all('윤호중 행정안전부 장관', 'ja')).toEqual([]);
  });
});

describe('addresses', () => {
  test.each([
    ['京都市中京区', 'きょうとしなかぎょうく', 'ko', '교토시 나카교구'],
    ['神奈川県横浜市港北区', undefined, 'ko', '가나가와현 요코하마시 고호쿠구'],
    ['三重県四日市市', undefined, 'ko', '미에현 욧카이치시'],
    ['北海道余市郡余市町', undefined, 'ko', '홋카이도 요이치군 요이치정'],
    ['千代田区霞が関', undefined, 'ko', '지요다구 가스미가세키'],
    ['十日町市', 'とおかまちし', 'ko', '도카마치시'],
    ['市川市', 'いちかわし', 'ko', '이치카와시'],
    ['경기도 수원시', undefined, 'ja', '京畿道水原市'],
    ['서울특별시 종로구', undefined, 'ja', 'ソウル特別市鍾路区'],
  ] as const)('%s (%s) to %s is %s', (text, reading, to, expected) => {
    expect(all(text, to, reading)[0]).toBe(expected);
  });
});

describe('Korean places that are no municipalities', () => {
  test.each([
    ['지리산', '智異山'],
    ['한강', '漢江'],
    ['경복궁', '景福宮'],
    ['서울역', 'ソウル駅'],
    ['판교역', '板橋駅'],
    ['신도림역', '新道林駅'],
    ['부산항', '釜山港'],
    ['인천국제공항', '仁川国際空港'],
  ])('%s is %s', (text, expected) => expect(all(text, 'ja')[0]).toBe(expected));
});

describe('a name without a reading', () => {
  test.each([
    ['大谷翔平', '오타니 쇼헤이', 'a given name that the dictionary does not have'],
    ['安田充', '야스다 미쓰루', 'one of several readings'],
    ['髙橋一郎', '다카하시 이치로', 'a character in its other form'],
    ['サイトウ', '사이토', 'kana are one word'],
  ])('%s may be %s: %s', (text, expected) => expect(all(text, 'ko')).toContain(expected));
});

describe('long vowels that the characters tell', () => {
  test.each([
    ['湯浦', 'ゆのうら', '유노우라', 'の inside the reading of 浦'],
    ['朝生', 'あそう', '아소', '生 only lengthens'],
    ['由布', 'ゆう', '유', '布 too'],
    ['中河内', 'なかごうち', '나카고치', '河内 is read as one'],
    ['下小路', 'しもこうじ', '시모코지', '小路 is read as one'],
    ['国府田', 'こうだ', '고다', '国府 is read as one'],
    ['東城', 'とうじょう', '도조', 'no castle'],
    ['大阪城', 'おおさかじょう', '오사카성', 'a castle'],
  ])('%s (%s) is %s: %s', (text, reading, expected) => expect(all(text, 'ko', reading)[0]).toBe(expected));
});
