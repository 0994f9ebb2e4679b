// PPTX: what of a presentation is read, in which order, and what is written back.

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/container/archive.js';
import { writeZip } from '../../src/container/zip.js';
import { pptx } from '../../src/document/formats/pptx/pptx.js';
import { codedSegments, identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { relationships } from './office-files.js';

const ns = 'xmlns:a="a" xmlns:p="p" xmlns:r="r" xmlns:c="c" xmlns:dgm="d" xmlns:dsp="s"';
const ar = (text: string, properties = ''): string =>
  `<a:r><a:rPr lang="ko-KR"${properties === '' ? '/>' : `>${properties}</a:rPr>`}<a:t>${text}</a:t></a:r>`;
const ap = (...runs: readonly string[]): string => `<a:p>${runs.join('')}</a:p>`;
const shape = (content: string, placeholder = ''): string =>
  `<p:sp><p:nvSpPr><p:nvPr>${placeholder === '' ? '' : `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr><p:txBody>${content}</p:txBody></p:sp>`;
const slide = (content: string): string =>
  `<p:sld ${ns}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`;

const file = (slides: readonly string[], more: Readonly<Record<string, string>> = {}): Uint8Array =>
  writeZip({
    '_rels/.rels': relationships(['officeDocument ppt/presentation.xml']),
    'ppt/presentation.xml': `<p:presentation ${ns}><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${slides.length - index}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    // The numbers of the files are not the order of the slides.
    'ppt/_rels/presentation.xml.rels': relationships(
      slides.map((_, index) => `slide slides/slide${index + 1}.xml`),
    ),
    ...Object.fromEntries(
      slides.map((content, index) => [`ppt/slides/slide${slides.length - index}.xml`, slide(content)]),
    ),
    ...more,
  });

const kindsIn = (bytes: Uint8Array): readonly string[] => {
  const { text, blocks } = pptx.read(bytes);
  return blocks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);
};

test('slides in the order of the presentation; titles, items, cells; no numbers of slides', () => {
  const bytes = file([
    shape(ap(ar('첫 제목')), 'title') +
      shape(ap('<a:pPr><a:buChar char="-"/></a:pPr>', ar('항목이다.'))) +
      shape(ap('<a:fld type="slidenum"><a:rPr/><a:t>1</a:t></a:fld>'), 'sldNum'),
    `<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody>${ap(ar('일시'))}</a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>`,
  ]);
  expect(kindsIn(bytes)).toEqual(['heading 첫 제목', 'item 항목이다.', 'cell 일시']);
});

const extras = {
  'ppt/slides/_rels/slide1.xml.rels': relationships([
    'notesSlide ../notesSlides/notesSlide1.xml',
    'chart ../charts/chart1.xml',
    'diagramData ../diagrams/data1.xml',
    'diagramDrawing ../diagrams/drawing1.xml',
  ]),
  'ppt/notesSlides/notesSlide1.xml': `<p:notes ${ns}>${shape(ap(ar('발표 원고이다.')), 'body')}</p:notes>`,
  'ppt/charts/chart1.xml': `<c:chart ${ns}><c:tx><c:rich>${ap(ar('인구 추이'))}</c:rich></c:tx><c:cat><c:strRef><c:strCache><c:pt idx="0"><c:v>서울</c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache><c:pt idx="0"><c:v>12</c:v></c:pt></c:numCache></c:numRef></c:val></c:chart>`,
  'ppt/diagrams/data1.xml': `<dgm:dataModel ${ns}><dgm:pt><dgm:t><a:bodyPr/>${ap(ar('총무성'))}</dgm:t></dgm:pt></dgm:dataModel>`,
  'ppt/diagrams/drawing1.xml': `<dsp:drawing ${ns}><dsp:txBody>${ap(ar('총무성'))}</dsp:txBody></dsp:drawing>`,
};

test('charts, diagrams and notes behind their slide', () => {
  expect(kindsIn(file([shape(ap(ar('본문이다.')))], extras))).toEqual([
    'paragraph 본문이다.',
    'paragraph 인구 추이',
    'cell 서울',
    'paragraph 총무성',
    'paragraph 발표 원고이다.',
  ]);
});

test('all of them are written, the drawing of a diagram too', () => {
  const bytes = file([shape(ap(ar('본문이다.')))], extras);
  const { bytes: written, read } = writeBack(pptx, bytes, [
    '本文だ。',
    '人口推移',
    'ソウル',
    '総務省',
    '原稿だ。',
  ]);
  expect(read.segments.map(({ text }) => text)).toEqual([
    '本文だ。',
    '人口推移',
    'ソウル',
    '総務省',
    '原稿だ。',
  ]);
  const partOf = (name: string): string => new TextDecoder().decode(openArchive(written).read(name));
  expect(partOf('ppt/diagrams/drawing1.xml')).toBe(
    extras['ppt/diagrams/drawing1.xml'].replace('총무성', '総務省').replace('ko-KR', 'ja-JP'),
  );
});

describe('targets are read again, with their codes', () => {
  test.each<[string, string, readonly string[], readonly (string | undefined)[], readonly string[]]>([
    [
      'looks',
      ap(ar('가장 '), ar('중요한', '<a:solidFill/>'), ar(' 과제이다.')),
      ['가장 {1}중요한{/1} 과제이다.'],
      ['{1}重要な{/1}課題だ。'],
      ['{1}重要な{/1}課題だ。'],
    ],
    [
      'a break between looks',
      ap(ar('방법', '<a:b/>'), ar(' ', '<a:c/>'), '<a:br><a:rPr/></a:br>', ar('개인의 표현력', '<a:c/>')),
      ['{1}방법{/1} {2=break}개인의 표현력'],
      ['個人の{1}方法{/1}\n表現力'],
      ['個人の{1}方法{/1}{2=break}表現力'],
    ],
    ['a new break', ap(ar('한 줄이다.')), ['한 줄이다.'], ['一行\nだ。'], ['一行{1=break}だ。']],
    [
      'a field',
      ap(ar('오늘은 '), '<a:fld type="datetime"><a:rPr/><a:t>6월 5일</a:t></a:fld>', ar('이다.')),
      ['오늘은 {1=6월 5일}이다.'],
      ['{1=}が今日だ。'],
      ['が今日だ。'],
    ],
  ])('%s', (_, paragraph, source, targets, read) => {
    const bytes = file([shape(paragraph)]);
    expect(codedSegments(segmentBytes(pptx, bytes))).toEqual(source);
    expect(codedSegments(writeBack(pptx, bytes, targets).read)).toEqual(read);
    expect(identity(pptx, bytes)).toEqual(bytes);
    const { segments } = segmentBytes(pptx, bytes);
    expect(
      writeBack(
        pptx,
        bytes,
        segments.map(({ text }) => text),
      ).bytes,
    ).toEqual(bytes);
  });
});
