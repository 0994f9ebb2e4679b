// HWPX written back: each row is the content of a section, the segments with their codes, the translations, the segments
// read from what was written.

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { hp, hpr, hr, ht, htable, hwpxFile } from './office-files.js';

const ctrl = (content: string): string => `<hp:ctrl>${content}</hp:ctrl>`;
const note = (text: string): string =>
  ctrl(`<hp:footNote><hp:subList>${hp(ht(text))}</hp:subList></hp:footNote>`);
const begin = (type: string): string => ctrl(`<hp:fieldBegin type="${type}"/>`);
const end = ctrl('<hp:fieldEnd/>');

type Row = readonly [
  name: string,
  section: string,
  source: readonly string[],
  targets: readonly (string | undefined)[],
  read: readonly string[],
];

const rows: readonly Row[] = [
  [
    'looks that differ in the spacing of letters are one',
    hpr(hr(ht('지방'), 0), hr(ht('창생이다.'), 1)),
    ['지방창생이다.'],
    ['地方創生だ。'],
    ['地方創生だ。'],
  ],
  [
    'a look of its own is a pair',
    hpr(hr(ht('일시는 ')), hr(ht('6월 5일'), 2), hr(ht('이다.'))),
    ['일시는 {1}6월 5일{/1}이다.'],
    ['日時は{1}6月5日{/1}だ。'],
    ['日時は{1}6月5日{/1}だ。'],
  ],
  [
    'pairs and notes change places',
    hpr(hr(ht('가')), hr(note('각주'), 0), hr(ht('와 ')), hr(ht('나'), 2), hr(ht('를 본다.'))),
    ['가{1=1}와 {2}나{/2}를 본다.', '각주'],
    ['{2}イ{/2}とア{1=}を見る。', '脚注'],
    ['{1}イ{/1}とア{2=1}を見る。', '脚注'],
  ],
  [
    'a note that moves takes its translation with it',
    hpr(hr(ht('가')), hr(note('하나'), 0), hr(ht('와 나')), hr(note('둘'), 0), hr(ht('를 본다.'))),
    ['가{1=1}와 나{2=2}를 본다.', '하나', '둘'],
    ['イ{2=}とア{1=}を見る。', '一つ', '二つ'],
    ['イ{1=1}とア{2=2}を見る。', '二つ', '一つ'],
  ],
  [
    'a formula is one code',
    hp(`${ht('비율은 ')}<hp:equation><hp:script>{12} over {30}</hp:script></hp:equation>${ht('이다.')}`),
    ['비율은 {1={12} over {30}}이다.'],
    ['比率は{1=}だ。'],
    ['比率は{1={12} over {30}}だ。'],
  ],
  [
    'an automatic number',
    hp(ht('표 ') + ctrl('<hp:autoNum num="3" numType="TABLE"/>') + ht(' 인구 추이')),
    ['표 {1=3} 인구 추이'],
    ['表{1=} 人口推移'],
    ['表{1=3} 人口推移'],
  ],
  [
    'a link is a pair of marks',
    hp(ht('자세한 것은 ') + begin('HYPERLINK') + ht('누리집') + end + ht('에 있다.')),
    ['자세한 것은 {1}누리집{/1}에 있다.'],
    ['{1}ホームページ{/1}に詳しい。'],
    ['{1}ホームページ{/1}に詳しい。'],
  ],
  [
    'a field that Hangul works out',
    hp(ht('오늘은 ') + begin('DATE') + ht('6월 5일') + end + ht('이다.')),
    ['오늘은 {1=6월 5일}이다.'],
    ['今日は{1=}だ。'],
    ['今日は{1=6월 5일}だ。'],
  ],
  [
    'line breaks, and spaces that are elements',
    hp(ht('첫 줄<hp:lineBreak/>둘째<hp:nbSpace/>줄')),
    ['첫 줄{1=break} 둘째\u00a0줄'],
    ['一行目{1=}二行目'],
    ['一行目{1=break}二行目'],
  ],
  ['a new line break', hp(ht('한 줄이다.')), ['한 줄이다.'], ['一行\nだ。'], ['一行{1=break}だ。']],
  [
    'words with others written over them',
    hp(
      `${ht('제도는 ')}<hp:dutmal><hp:mainText>총무성</hp:mainText><hp:subText>そうむしょう</hp:subText></hp:dutmal>${ht('이다.')}`,
    ),
    ['제도는 총무성이다.'],
    ['制度は総務省だ。'],
    ['制度は総務省だ。'],
  ],
  [
    'composed characters',
    hp(`${ht('항목 ')}<hp:compose composeText="12"/>${ht(' 참조')}`),
    ['항목 12 참조'],
    ['項目12参照'],
    ['項目12参照'],
  ],
  [
    'tracked changes are accepted',
    hp(ht('<hp:insertBegin/>새 <hp:insertEnd/><hp:deleteBegin/>옛 <hp:deleteEnd/>제도이다.')),
    ['새 제도이다.'],
    ['新しい制度だ。'],
    ['新しい制度だ。'],
  ],
  [
    'a deletion over the end of a paragraph',
    hp(ht('지방<hp:deleteBegin/>은')) + hp(ht('이<hp:deleteEnd/>창생이다.')),
    ['지방창생이다.'],
    ['地方創生だ。'],
    ['地方創生だ。'],
  ],
  [
    'cells, and a caption in an attribute',
    hp(htable('일시', '6월 5일')) + hp('<hp:checkBtn caption="개인정보 제공에 동의함"/>'),
    ['일시', '6월 5일', '개인정보 제공에 동의함'],
    ['日時', '6月5日', '個人情報の"提供"に同意'],
    ['日時', '6月5日', '個人情報の"提供"に同意'],
  ],
  [
    'word art, and a field to fill in',
    hp('<hp:textart text="지방시대 선포식"/><hp:edit><hp:text>이름을 쓴다.</hp:text></hp:edit>'),
    ['지방시대 선포식', '이름을 쓴다.'],
    ['地方時代宣布式', '名前を書く。'],
    ['地方時代宣布式', '名前を書く。'],
  ],
  [
    "Hancom's private characters",
    hp(ht('가 \u{f02b1} 나 \uf53a글 \ue123')),
    ['가 ① 나 한글 □'],
    ['ア①イ'],
    ['ア①イ'],
  ],
  [
    'only one case of a switch',
    hp(
      `${ht('값은 ')}<hp:switch><hp:case>${ht('새것')}</hp:case><hp:default>${ht('옛것')}</hp:default></hp:switch>${ht('이다.')}`,
    ),
    ['값은 새것이다.'],
    ['値は新しい。'],
    ['値は新しい。'],
  ],
];

describe('targets are read again, with their codes', () => {
  test.each(rows)('%s', (_, section, source, targets, read) => {
    const bytes = hwpxFile(section);
    expect(codedSegments(segmentBytes(hwpx, bytes))).toEqual(source);
    expect(codedSegments(writeBack(hwpx, bytes, targets).read)).toEqual(read);
  });
});

test.each(rows)('the source as translation: %s', (_, section) => {
  const bytes = hwpxFile(section);
  expect(identity(hwpx, bytes)).toEqual(bytes);
  const { segments } = segmentBytes(hwpx, bytes);
  expect(
    writeBack(
      hwpx,
      bytes,
      segments.map(({ text }) => text),
    ).bytes,
  ).toEqual(bytes);
});

const partOf = (bytes: Uint8Array, name: string): string =>
  new TextDecoder().decode(openArchive(bytes).read(name));

test('what Hangul keeps of the lines goes where the text changes, and around it', () => {
  const bytes = hwpxFile(hp(ht('하나')) + hp(htable('둘', '셋')) + hp(ht('넷')));
  const { bytes: written } = writeBack(hwpx, bytes, [undefined, '二']);
  const caches = (content: string): number => content.split('<hp:linesegarray>').length - 1;
  expect(caches(partOf(bytes, 'Contents/section0.xml'))).toBe(5);
  expect(caches(partOf(written, 'Contents/section0.xml'))).toBe(3);
});

test('Japanese breaks between characters; the preview shows the translation; other files stay as they are', () => {
  const bytes = hwpxFile(hp(ht('하나')), { 'Preview/PrvText.txt': '하나\r\n', 'settings.xml': '<a/>' });
  const { bytes: written } = writeBack(hwpx, bytes, ['一つ']);
  expect(partOf(written, 'Contents/header.xml')).toBe(
    partOf(bytes, 'Contents/header.xml').replace(
      'breakNonLatinWord="KEEP_WORD"',
      'breakNonLatinWord="BREAK_WORD"',
    ),
  );
  expect(partOf(written, 'Preview/PrvText.txt')).toBe('一つ\r\n');
  expect(partOf(written, 'settings.xml')).toBe('<a/>');
  expect(openArchive(written).names).toEqual(openArchive(bytes).names);
});
