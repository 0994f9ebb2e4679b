// The whole table of the kana rule (외래어 표기법 제2장 표 4: 일본어의 가나와 한글 대조표), the rules of detail (제3장 제6절), and
// what holds for every word.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kanaToHangul } from '../../src/text/japanese/kana-to-hangul.js';
import { hangulToKatakana } from '../../src/text/korean/hangul-to-katakana.js';

// kana, at the head of a word, elsewhere.
const rows: readonly (readonly [kana: string, head: string, inside: string])[] = [
  ['ア イ ウ エ オ', '아 이 우 에 오', '아 이 우 에 오'],
  ['カ キ ク ケ コ', '가 기 구 게 고', '카 키 쿠 케 코'],
  ['サ シ ス セ ソ', '사 시 스 세 소', '사 시 스 세 소'],
  ['タ チ ツ テ ト', '다 지 쓰 데 도', '타 치 쓰 테 토'],
  ['ナ ニ ヌ ネ ノ', '나 니 누 네 노', '나 니 누 네 노'],
  ['ハ ヒ フ ヘ ホ', '하 히 후 헤 호', '하 히 후 헤 호'],
  ['マ ミ ム メ モ', '마 미 무 메 모', '마 미 무 메 모'],
  ['ヤ ユ ヨ', '야 유 요', '야 유 요'],
  ['ラ リ ル レ ロ', '라 리 루 레 로', '라 리 루 레 로'],
  ['ワ ヰ ヱ ヲ', '와 이 에 오', '와 이 에 오'],
  ['ガ ギ グ ゲ ゴ', '가 기 구 게 고', '가 기 구 게 고'],
  ['ザ ジ ズ ゼ ゾ', '자 지 즈 제 조', '자 지 즈 제 조'],
  ['ダ ヂ ヅ デ ド', '다 지 즈 데 도', '다 지 즈 데 도'],
  ['バ ビ ブ ベ ボ', '바 비 부 베 보', '바 비 부 베 보'],
  ['パ ピ プ ペ ポ', '파 피 푸 페 포', '파 피 푸 페 포'],
  ['キャ キュ キョ', '갸 규 교', '캬 큐 쿄'],
  ['ギャ ギュ ギョ', '갸 규 교', '갸 규 교'],
  ['シャ シュ ショ', '샤 슈 쇼', '샤 슈 쇼'],
  ['ジャ ジュ ジョ', '자 주 조', '자 주 조'],
  ['チャ チュ チョ', '자 주 조', '차 추 초'],
  ['ニャ ニュ ニョ', '냐 뉴 뇨', '냐 뉴 뇨'],
  ['ヒャ ヒュ ヒョ', '햐 휴 효', '햐 휴 효'],
  ['ビャ ビュ ビョ', '뱌 뷰 뵤', '뱌 뷰 뵤'],
  ['ピャ ピュ ピョ', '퍄 퓨 표', '퍄 퓨 표'],
  ['ミャ ミュ ミョ', '먀 뮤 묘', '먀 뮤 묘'],
  ['リャ リュ リョ', '랴 류 료', '랴 류 료'],
];
const morae = rows.flatMap(([kana, head, inside]) =>
  kana.split(' ').map((mora, i) => [mora, head.split(' ')[i] ?? '', inside.split(' ')[i] ?? ''] as const),
);

describe('the table', () => {
  it('has every mora but ン and ッ', () => expect(morae).toHaveLength(105));

  it.each(morae)('%s is %s at the head of a word, %s elsewhere', (mora, head, inside) => {
    expect(kanaToHangul(mora)).toBe(head);
    // After え no mora is a long vowel.
    expect(kanaToHangul(`セ${mora}`, new Set([1]))).toBe(`세${inside}`);
  });
});

describe('the rules of detail', () => {
  it.each([
    ['ン is always ㄴ', 'グンマ', '군마'],
    ['ン before ば', 'シンバシ', '신바시'],
    ['ン at the end', 'ニホン', '니혼'],
    ['ッ is always ㅅ', 'サッポロ', '삿포로'],
    ['ッ before た', 'トットリ', '돗토리'],
    ['ッ before か', 'ヨッカイチ', '욧카이치'],
    ['long う after お', 'トウキョウ', '도쿄'],
    ['long お after お', 'オオサカ', '오사카'],
    ['long う after う', 'キュウシュウ', '규슈'],
    ['long い after い', 'ニイガタ', '니가타'],
    ['ー', 'シーボルト', '시보루토'],
    ['えい is no long vowel', 'ヘイセイ', '헤이세이'],
    ['あい is none either', 'アイチ', '아이치'],
    ['ツ is 쓰 everywhere', 'マツエ', '마쓰에'],
    ['half width and hiragana are the same', 'ｸﾞﾝﾏ', '군마'],
    ['hiragana', 'とうきょう', '도쿄'],
  ])('%s: %s → %s', (_, kana, hangul) => expect(kanaToHangul(kana)).toBe(hangul));
});

const word = fc
  .array(fc.constantFrom(...morae.map(([mora]) => mora), 'ン', 'ッ', 'ー'), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

describe('every word', () => {
  it('is Hangul, never longer than its morae, and has no ㅋ ㅌ ㅊ at its head', () => {
    fc.assert(
      fc.property(word, (kana) => {
        const hangul = kanaToHangul(kana);
        expect(hangul).toMatch(/^[가-힣]*$/u);
        expect(hangul.length).toBeLessThanOrEqual(kana.replace(/[ャュョ]/gu, '').length);
        expect(hangul.normalize('NFD')).not.toMatch(/^[\u110f\u1110\u110e]/u);
      }),
    );
  });

  it('is the same in hiragana and in katakana', () => {
    fc.assert(
      fc.property(word, (kana) => {
        const hiragana = kana.replace(/[ァ-ヶ]/gu, (one) => String.fromCharCode(one.charCodeAt(0) - 0x60));
        expect(kanaToHangul(hiragana)).toBe(kanaToHangul(kana));
      }),
    );
  });
});

describe('every Hangul syllable', () => {
  it('has katakana, at the head of a word and inside', () => {
    for (let code = 0xac00; code <= 0xd7a3; code++) {
      const syllable = String.fromCharCode(code);
      if (!/^[ァ-ヶー]+$/u.test(hangulToKatakana(syllable)))
        expect.fail(`${syllable} ${hangulToKatakana(syllable)}`);
      if (
        !/^アン[ァ-ヶー]+$/u.test(hangulToKatakana(`안${syllable}`)) &&
        !/^ア[ァ-ヶー]+$/u.test(hangulToKatakana(`안${syllable}`))
      ) {
        expect.fail(`안${syllable} ${hangulToKatakana(`안${syllable}`)}`);
      }
    }
  });
});
