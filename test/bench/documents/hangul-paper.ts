// The long document as HWPX and HWP: rhwp makes an empty document, whose section gets the pages, and converts it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HwpDocument, initSync } from '@rhwp/core';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../../../src/container/xml.js';
import type { Page } from './paper.js';

const run = (text: string, more = ''): string =>
  `<hp:run charPrIDRef="0"><hp:t>${escapeXml(text)}</hp:t>${more}</hp:run>`;
const boldRun = (text: string): string => `<hp:run charPrIDRef="1"><hp:t>${escapeXml(text)}</hp:t></hp:run>`;
const paragraph = (runs: string): string =>
  `<hp:p id="0" paraPrIDRef="0" styleIDRef="0" pageBreak="0" columnBreak="0" merged="0">${runs}<hp:linesegarray><hp:lineseg textpos="0" vertpos="0" vertsize="1000" textheight="1000" baseline="850" spacing="600" horzpos="0" horzsize="42520" flags="393216"/></hp:linesegarray></hp:p>`;
const subList = (content: string): string =>
  `<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="TOP">${content}</hp:subList>`;

const cell = (text: string, row: number, column: number): string =>
  `<hp:tc name="" header="0" hasMargin="0" protect="0" editable="0" dirty="0" borderFillIDRef="1">${subList(paragraph(run(text)))}<hp:cellAddr colAddr="${column}" rowAddr="${row}"/><hp:cellSpan colSpan="1" rowSpan="1"/><hp:cellSz width="10000" height="1000"/></hp:tc>`;

const table = (rows: Page['table']): string => {
  const cells = rows.map(
    (row, at) => `<hp:tr>${row.map((text, column) => cell(text, at, column)).join('')}</hp:tr>`,
  );
  return `<hp:run charPrIDRef="0"><hp:tbl id="0" zOrder="0" rowCnt="${rows.length}" colCnt="4" cellSpacing="0" borderFillIDRef="1"><hp:sz width="40000" widthRelTo="ABSOLUTE" height="3000" heightRelTo="ABSOLUTE" protect="0"/><hp:pos treatAsChar="1"/>${cells.join('')}</hp:tbl></hp:run>`;
};

const section = (pages: readonly Page[]): string =>
  pages
    .map(({ heading, paragraphs, note, table: rows }) => {
      const notes = `<hp:ctrl><hp:footNote number="1" suffixChar="41" instId="0">${subList(paragraph(run(note)))}</hp:footNote></hp:ctrl>`;
      const body = paragraphs.map((one, index) =>
        paragraph(`${boldRun(one.slice(0, 9))}${run(one.slice(9), index === 0 ? notes : '')}`),
      );
      return `${paragraph(run(heading))}${body.join('')}${paragraph(table(rows))}`;
    })
    .join('');

/** The pages as the bytes of an HWPX and of an HWP; the pictures are files of the HWPX, to which no page refers. */
export const hangulPapers = (
  pages: readonly Page[],
): { readonly hwpx: Uint8Array; readonly hwp: Uint8Array } => {
  Reflect.set(globalThis, 'measureTextWidth', (_font: string, text: string) => text.length * 10);
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm')) });
  const empty = HwpDocument.createEmpty();
  empty.createBlankDocument();
  const files: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(empty.exportHwpx()))) {
    const isSection = name === 'Contents/section0.xml';
    const text = new TextDecoder().decode(bytes);
    const written = isSection ? text.replace('</hs:sec>', () => `${section(pages)}</hs:sec>`) : text;
    files[name] = [
      isSection ? new TextEncoder().encode(written) : bytes,
      { level: name === 'mimetype' ? 0 : 6 },
    ];
  }
  pages.forEach(({ picture }, index) => {
    if (picture !== undefined) files[`BinData/image${index + 1}.png`] = picture;
  });
  const hwpx = zipSync(files);
  return { hwpx, hwp: new HwpDocument(hwpx).exportHwp() };
};
