// Papers that rhwp writes as HWPX and HWP: text with a note, a formula, a tab, a table and a header.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HwpDocument, initSync } from '@rhwp/core';

type Paper = {
  readonly lines: readonly string[];
  readonly note: string;
  readonly cells: readonly string[];
  readonly head: string;
};

const papers: Readonly<Record<'ko' | 'ja', Paper>> = {
  ko: {
    lines: [
      '지방소멸 대응 협력 방안',
      '□ 행정안전부는 2026년 6월 5일(금) 지방소멸대응기금의 운용 방향을 발표하였다. 인구 감소 지역 89곳이 대상이다.',
      '충족률은 이다.',
      '○ 고향사랑기부제의 성과와 과제를 <논의>하고 R&D 예산을 늘린다.',
      '이름:\t홍길동',
    ],
    note: '「지방자치분권 및 지역균형발전에 관한 특별법」 제62조에 따른다.',
    cells: ['구분', '내용', '합계', '3만 5천 명이다. 작년보다 늘었다.'],
    head: '제22회 한·일 내정관계자 교류회의',
  },
  ja: {
    lines: [
      '地方創生に関する協力方針',
      '□ 総務省は令和8年6月5日（金）、地域おこし協力隊の活用方針を公表した。対象は過疎地域である。',
      '充足率はである。',
      '○ ふるさと納税の成果と課題を<議論>し、R&Dの予算を増やす。',
      '氏名:\t山田太郎',
    ],
    note: '地方自治法第252条の2による。',
    cells: ['区分', '内容', '合計', '3万5千人である。前年より増えた。'],
    head: '第22回日韓内政関係者交流会議',
  },
};

const body = 0;
const everyPage = 0;

const numberIn = (json: string, key: string): number => {
  const value: unknown = Reflect.get(JSON.parse(json), key);
  if (typeof value !== 'number') throw new Error(`rhwp gives no ${key}: ${json}`);
  return value;
};

const write = ({ lines, note, cells, head }: Paper): HwpDocument => {
  const document = HwpDocument.createEmpty();
  document.createBlankDocument();
  lines.forEach((line, index) => {
    if (index > 0) document.insertParagraph(body, index);
    document.insertText(body, index, 0, line);
  });
  const marked = lines[1] ?? '';
  const control = numberIn(document.insertFootnote(body, 1, marked.length), 'controlIdx');
  document.insertTextInFootnote(body, 1, control, 0, 1, note);
  document.insertEquation(body, 2, 4, '{12} over {30}', 1000, 0);
  const table = document.createTable(body, lines.length - 1, lines.at(-1)?.length ?? 0, 2, 2);
  const [at, of] = [numberIn(table, 'paraIdx'), numberIn(table, 'controlIdx')];
  cells.forEach((cell, index) => {
    document.insertTextInCell(body, at, of, index, 0, 0, cell);
  });
  document.createHeaderFooter(body, true, everyPage);
  document.insertTextInHeaderFooter(body, true, everyPage, 0, 0, head);
  return document;
};

/** Writes a paper of each language as HWPX and HWP into a folder. */
export const makeHangulPapers = (folder: string): void => {
  Reflect.set(globalThis, 'measureTextWidth', (_font: string, text: string) => text.length * 10);
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@rhwp/core/rhwp_bg.wasm')) });
  for (const [lang, paper] of Object.entries(papers)) {
    const document = write(paper);
    writeFileSync(join(folder, `hangul-${lang}.hwpx`), document.exportHwpx());
    writeFileSync(join(folder, `hangul-${lang}.hwp`), document.exportHwp());
  }
};
