// Packages whose relationships lead in circles, or twice to one part: each part is read once, and written once.

import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/container/zip.js';
import type { Format } from '../../src/document/format.js';
import { docx } from '../../src/document/formats/docx/docx.js';
import { pptx } from '../../src/document/formats/pptx/pptx.js';
import { xlsx } from '../../src/document/formats/xlsx/xlsx.js';
import { identity, writeBack } from './coded.js';
import { segmentBytes } from './marked-segments.js';
import { docxFile, relationships, wordPart, wp, wr } from './office-files.js';

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheet = (...cells: readonly string[]): string =>
  `<worksheet><sheetData><row>${cells.join('')}</row></sheetData></worksheet>`;
const shape = (text: string): string =>
  `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`;
const drawing = `<xdr:wsDr xmlns:xdr="d" xmlns:a="a">${shape('도형')}</xdr:wsDr>`;
const shared = '<sst><si><t>공통</t></si></sst>';
const sharedCell = '<c t="s"><v>0</v></c>';

/** A workbook: its relationships, and those of its parts (`worksheets/sheet1.xml: type target, …`). */
const workbook = (
  related: readonly string[],
  parts: Readonly<Record<string, string>>,
  links: Readonly<Record<string, readonly string[]>>,
): Uint8Array =>
  writeZip({
    '_rels/.rels': relationships(['officeDocument xl/workbook.xml', 'officeDocument xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${related
      .map((line, index) =>
        line.startsWith('worksheet') ? `<sheet name="${index}" r:id="rId${index + 1}"/>` : '',
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`xl/${name}`, content])),
    ...Object.fromEntries(
      Object.entries(links).map(([name, lines]) => {
        const folder = name.slice(0, name.indexOf('/') + 1);
        return [`xl/${folder}_rels/${name.slice(folder.length)}.rels`, relationships(lines)];
      }),
    ),
  });

const table = '<table><tableColumns><tableColumn id="1" name="시트"/></tableColumns></table>';

const slide = `<p:sld xmlns:p="p" xmlns:a="a"><p:sp><p:txBody><a:p><a:r><a:t>장면</a:t></a:r></a:p></p:txBody></p:sp></p:sld>`;
const slides = writeZip({
  '_rels/.rels': relationships(['officeDocument ppt/presentation.xml']),
  'ppt/presentation.xml':
    '<p:presentation xmlns:p="p" xmlns:r="r"><p:sldIdLst><p:sldId r:id="rId1"/><p:sldId r:id="rId2"/><p:sldId r:id="rId1"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels': relationships(['slide slides/a.xml', 'slide slides/a.xml']),
  'ppt/slides/a.xml': slide,
  'ppt/slides/_rels/a.xml.rels': relationships([
    'notesSlide a.xml',
    'chart a.xml',
    'diagramData a.xml',
    'diagramDrawing a.xml',
    'slide ../presentation.xml',
  ]),
});

const rows: readonly (readonly [string, Format, Uint8Array, readonly string[], readonly string[]])[] = [
  [
    'XLSX: one sheet under two names, one drawing of two sheets',
    xlsx,
    workbook(
      [
        'worksheet worksheets/sheet1.xml',
        'worksheet worksheets/sheet1.xml',
        'worksheet worksheets/sheet2.xml',
      ],
      {
        'worksheets/sheet1.xml': sheet(cell('시트')),
        'worksheets/sheet2.xml': sheet(cell('둘째')),
        'drawings/d.xml': drawing,
      },
      {
        'worksheets/sheet1.xml': ['drawing ../drawings/d.xml', 'drawing ../drawings/d.xml'],
        'worksheets/sheet2.xml': ['drawing ../drawings/d.xml'],
      },
    ),
    ['시트', '도형', '둘째'],
    ['シート', '図形', '二番'],
  ],
  [
    'XLSX: a drawing that is its own chart, and leads back to its sheet and to the workbook',
    xlsx,
    workbook(
      ['worksheet worksheets/sheet1.xml', 'sharedStrings sharedStrings.xml'],
      {
        'worksheets/sheet1.xml': sheet(cell('시트'), sharedCell),
        'sharedStrings.xml': shared,
        'drawings/d.xml': drawing,
      },
      {
        'worksheets/sheet1.xml': [
          'drawing ../drawings/d.xml',
          'drawing sheet1.xml',
          'drawing ../workbook.xml',
        ],
        'drawings/d.xml': ['chart d.xml', 'chart ../worksheets/sheet1.xml', 'chart ../workbook.xml'],
      },
    ),
    ['시트', '공통', '도형'],
    ['シート', '共通', '図形'],
  ],
  [
    'XLSX: the shared strings twice, as a sheet, as a drawing and as a table',
    xlsx,
    workbook(
      [
        'sharedStrings sharedStrings.xml',
        'sharedStrings sharedStrings.xml',
        'worksheet sharedStrings.xml',
        'worksheet worksheets/sheet1.xml',
      ],
      { 'worksheets/sheet1.xml': sheet(sharedCell, sharedCell), 'sharedStrings.xml': shared },
      { 'worksheets/sheet1.xml': ['drawing ../sharedStrings.xml', 'table ../sharedStrings.xml'] },
    ),
    ['공통'],
    ['共通'],
  ],
  [
    'XLSX: a table of two sheets, and a sheet that is its own table',
    xlsx,
    workbook(
      ['worksheet worksheets/sheet1.xml', 'worksheet worksheets/sheet2.xml'],
      {
        'worksheets/sheet1.xml': sheet(cell('시트')),
        'worksheets/sheet2.xml': sheet(cell('둘째')),
        'tables/t.xml': table,
      },
      {
        'worksheets/sheet1.xml': ['table ../tables/t.xml', 'table ../tables/t.xml', 'table sheet1.xml'],
        'worksheets/sheet2.xml': ['table ../tables/t.xml'],
      },
    ),
    ['시트', '둘째'],
    ['シート', '二番'],
  ],
  [
    'PPTX: one slide three times, which is its own notes, chart and diagram',
    pptx,
    slides,
    ['장면'],
    ['場面'],
  ],
  [
    'DOCX: a chart twice, a diagram that is the body, notes that are the header',
    docx,
    docxFile(wp(wr('본문이다.')), {
      'n.xml': wordPart('footnotes', `<w:footnote w:id="2">${wp(wr('각주이다.'))}</w:footnote>`),
      'c.xml':
        '<c:chart xmlns:c="c" xmlns:a="a"><c:rich><a:p><a:r><a:t>인구</a:t></a:r></a:p></c:rich></c:chart>',
      '/word/_rels/document.xml.rels': relationships([
        'footnotes n.xml',
        'header n.xml',
        'chart c.xml',
        'chart c.xml',
        'diagramData document.xml',
        'diagramDrawing document.xml',
        'chart document.xml',
      ]),
      '/word/_rels/c.xml.rels': relationships(['chart c.xml', 'package document.xml']),
    }),
    ['본문이다.', '각주이다.', '인구'],
    ['本文だ。', '注だ。', '人口'],
  ],
];

describe('read once, written once', () => {
  test.each(rows)('%s', (_, format, bytes, source, targets) => {
    expect(segmentBytes(format, bytes).segments.map(({ text }) => text)).toEqual(source);
    const { read } = writeBack(format, bytes, targets);
    expect(read.segments.map(({ text }) => text)).toEqual(targets);
    expect(identity(format, bytes)).toEqual(bytes);
  });
});
