// Documents without a package: plain text, Markdown, HTML, subtitles, RTF.

import { nameKo, sentenceJa, sentenceKo, times, wordKo } from './sentences.js';

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

const inRtf = (text: string): string =>
  text.replaceAll(/[^ -~]/gu, (character) => `\\u${(character.charCodeAt(0) << 16) >> 16}?`);

export const texts = {
  txt: (n: number) => times(n, (at) => `${sentenceKo(at)}\n`),
  'ja.txt': (n: number) => times(n, (at) => `${sentenceJa(at)}\n`),
  'line.txt': (n: number) => times(n, sentenceKo),
  md: (n: number) =>
    times(
      n,
      (at) => `${at % 20 === 0 ? '## 제목\n\n' : ''}${at % 3 === 0 ? '- ' : ''}**${sentenceKo(at)}**\n\n`,
    ),
  'list.md': (n: number) => times(n, (at) => `${at + 1}) ${wordKo(at)}\n`),
  'table.md': (n: number) => `|a|b|\n|-|-|\n${times(n, (at) => `|${sentenceKo(at)}|${at}|\n`)}`,
  html: (n: number) =>
    `<html><body>${times(n, (at) => `<p>${sentenceKo(at)}<b>${at}</b></p>\n`)}</body></html>`,
  srt: (n: number) =>
    times(n, (at) => `${at + 1}\n${clock(at * 2)},000 --> ${clock(at * 2 + 1)},900\n${sentenceKo(at)}\n\n`),
  rtf: (n: number) =>
    `{\\rtf1\\ansi\\ansicpg949\\deff0{\\fonttbl{\\f0 Batang;}}\\f0 ${times(n, (at) => `${inRtf(sentenceKo(at))}\\par\n`)}}`,
  /** Queries, one a line. */
  'lines.txt': (n: number) => times(n, (at) => `${wordKo(at)}${wordKo(at * 7)}${at % 50}\n`),
  'names.txt': (n: number) => times(n, (at) => `${nameKo(at).slice(0, 3)}\n`),
} as const;
