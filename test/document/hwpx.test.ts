// HWPX: what of a section a reader sees. Each row is the content of a section; `kind text` a line expected.

import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import { hwpx } from '../../src/document/formats/hwpx/hwpx.js';
import { segmentedBytes } from './marked-segments.js';
import { docxFile, hp, ht, htable, hwpxFile, hwpxSection, oleFile, wp, wr } from './office-files.js';

const section = hwpxSection;
const file = hwpxFile;
const t = ht;
const p = hp;
const table = htable;

const kindsIn = (bytes: Uint8Array): readonly string[] => {
  const { text, blocks } = hwpx.read(bytes);
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

describe('what is seen', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'a sentence in several stretches',
      p(`${t('총무성')}${t('과 논의했다.')}`),
      ['paragraph 총무성과 논의했다.'],
    ],
    [
      'two paragraphs, and an empty one between them',
      p(t('하나')) + p('') + p(t('둘')),
      ['paragraph 하나', 'paragraph 둘'],
    ],
    ['a mark typed by hand is left out', p(t('□ 추진 배경')), ['item 추진 배경']],
    [
      'cells, in a paragraph of their own',
      p(table('일시', '6월 5일')) + p(t('뒤')),
      ['cell 일시', 'cell 6월 5일', 'paragraph 뒤'],
    ],
    [
      'a note behind the sentence it hangs on',
      p(
        `${t('앞')}<hp:ctrl><hp:footNote><hp:subList>${p(t('각주'))}</hp:subList></hp:footNote></hp:ctrl>${t('뒤')}`,
      ),
      ['paragraph 앞뒤', 'paragraph 각주'],
    ],
    [
      'a header',
      p(`<hp:ctrl><hp:header><hp:subList>${p(t('머리말'))}</hp:subList></hp:header></hp:ctrl>${t('본문')}`),
      ['paragraph 본문', 'paragraph 머리말'],
    ],
    [
      'line breaks and spaces that are elements',
      p(t('첫 줄<hp:lineBreak/>둘째<hp:nbSpace/>줄<hp:fwSpace/>끝')),
      ['paragraph 첫 줄\n둘째\u00a0줄\u3000끝'],
    ],
    ['a tab', p(t('이름<hp:tab width="4000"/>직위')), ['cell 이름', 'cell 직위']],
    [
      'what was inserted, not what was deleted',
      p(t('<hp:insertBegin/>새 <hp:insertEnd/><hp:deleteBegin/>옛<hp:tab/> <hp:deleteEnd/>제도')),
      ['paragraph 새 제도'],
    ],
    [
      'marked text',
      p(t('<hp:markpenBegin color="#FFFF00"/>강조<hp:markpenEnd/>한 말')),
      ['paragraph 강조한 말'],
    ],
    [
      'words with others written over them',
      p(
        `${t('제도')}<hp:dutmal><hp:mainText>총무성</hp:mainText><hp:subText>そうむしょう</hp:subText></hp:dutmal>`,
      ),
      ['paragraph 제도총무성'],
    ],
    [
      'a hidden comment behind its paragraph, but not the parameters of a field',
      p(
        `<hp:ctrl><hp:fieldBegin><hp:parameters><hp:stringParam>Clickhere:set</hp:stringParam></hp:parameters></hp:fieldBegin></hp:ctrl>${t('누름틀')}<hp:ctrl><hp:hiddenComment><hp:subList>${p(t('메모'))}</hp:subList></hp:hiddenComment></hp:ctrl>`,
      ),
      ['paragraph 누름틀', 'comment 메모'],
    ],
    [
      'a formula is left out',
      p(`${t('값')}<hp:equation><hp:script>x over y</hp:script></hp:equation>`),
      ['paragraph 값'],
    ],
    [
      'a text box',
      p(`<hp:rect><hp:drawText><hp:subList>${p(t('상자'))}</hp:subList></hp:drawText></hp:rect>`),
      ['paragraph 상자'],
    ],
  ])('%s', (_, content, expected) => {
    expect(kindsIn(file(content))).toEqual(expected);
  });

  test('sections in the order of their numbers', () => {
    const more = Object.fromEntries(
      [10, 2, 1].map((n) => [`Contents/section${n}.xml`, section(p(t(`${n}장`)))]),
    );
    expect(kindsIn(file(p(t('표지')), more)).map((line) => line.split(' ')[1])).toEqual([
      '표지',
      '1장',
      '2장',
      '10장',
    ]);
  });
});

describe('bad files', () => {
  const locked = '<odf:manifest><odf:file-entry><odf:encryption-data/></odf:file-entry></odf:manifest>';
  test.each<[string, Uint8Array, string]>([
    ['a password', file(p(t('본문')), { 'META-INF/manifest.xml': locked }), 'document-locked'],
    ['HWP of the older kind with a new name, cut off', oleFile('FileHeader'), 'archive-damaged'],
    ['no archive', new TextEncoder().encode('not a zip'), 'archive-damaged'],
    ['another archive', writeZip({ 'a.txt': 'a' }), 'archive-damaged'],
    ['broken XML', writeZip({ 'Contents/section0.xml': '<hs:sec><hp:p>' }), 'xml-malformed'],
    ['nothing to translate', file(p('')), 'document-empty'],
  ])('%s', (_, bytes, code) => {
    expect(() => segmentedBytes(bytes, 'a.hwpx')).toThrow(code);
  });

  test('a file of another office program is read as what it is', () => {
    expect(segmentedBytes(docxFile(wp(wr('본문이다.'))), 'a.hwpx').format).toBe('docx');
    expect(segmentedBytes(file(p(t('본문이다.'))), 'a.docx').format).toBe('hwpx');
  });
});

test('master pages stand behind the sections', () => {
  const bytes = file(p(t('본문')), { 'Contents/masterpage0.xml': section(p(t('대외비 초안'))) });
  expect(kindsIn(bytes)).toEqual(['paragraph 본문', 'paragraph 대외비 초안']);
});

test('memos stand behind the paragraph around them', () => {
  const memo = `<hp:ctrl><hp:fieldBegin type="MEMO"><hp:subList>${p(t('메모'))}</hp:subList></hp:fieldBegin></hp:ctrl>`;
  expect(kindsIn(file(p(memo + t('본문'))))).toEqual(['paragraph 본문', 'comment 메모']);
});
