// Pairs, glossaries and lists of participants.

import { workbook } from './packages.js';
import { nameJa, nameKo, sentenceJa, sentenceKo, times, wordKo } from './sentences.js';

const tmxHead =
  '<tmx version="1.4"><header srclang="ko" segtype="sentence" o-tmf="a" adminlang="ko" creationtool="a" creationtoolversion="1" datatype="plaintext"/><body>';
const unit = (ko: string, ja: string): string =>
  `<tu><tuv xml:lang="ko"><seg>${ko}</seg></tuv><tuv xml:lang="ja"><seg>${ja}</seg></tuv></tu>\n`;

const termKo = (n: number): string => `${nameKo(n)}${n}`;

export const tables = {
  'pairs.tsv': (n: number) =>
    `src_lang\tsource\ttarget\n${times(n, (at) => `ko\t${sentenceKo(at)}\t${sentenceJa(at)}\n`)}`,
  xlf: (n: number) =>
    `<xliff version="1.2"><file source-language="ko" target-language="ja" original="a" datatype="plaintext"><body>${times(n, (at) => `<trans-unit id="${at}"><source>${sentenceKo(at)}</source><target>${sentenceJa(at)}</target></trans-unit>\n`)}</body></file></xliff>`,
  '2.xlf': (n: number) =>
    `<xliff version="2.0" srcLang="ko" trgLang="ja"><file id="a">${times(n, (at) => `<unit id="${at}"><segment><source>${sentenceKo(at)}</source><target>${sentenceJa(at)}</target></segment></unit>\n`)}</file></xliff>`,
  tmx: (n: number) => `${tmxHead}${times(n, (at) => unit(sentenceKo(at), sentenceJa(at)))}</body></tmx>`,
  /** Pairs that differ in numbers only, as those of budgets do. */
  'numbers.tmx': (n: number) =>
    `${tmxHead}${times(n, (at) => unit(`예산 ${at}원`, `予算${at}ウォン`))}</body></tmx>`,
  'terms.tsv': (n: number) =>
    `concept\tko\tja\tdefinition_ko\n${times(n, (at) => `t-${at}\t${termKo(at)}\t${nameJa(at)}\t${sentenceKo(at)}\n`)}`,
  'terms.csv': (n: number) =>
    `concept,ko,ja,definition_ko\n${times(n, (at) => `t-${at},${termKo(at)},${nameJa(at)},"${sentenceKo(at)}"\n`)}`,
  /** Half of the terms are others. */
  'later.csv': (n: number) =>
    `concept,ko,ja,definition_ko\n${times(n, (at) => `t-${at},${termKo(at)},${nameJa(at % 2 === 0 ? at : at + 1)},"${sentenceKo(at)}"\n`)}`,
  'terms.xlsx': (n: number) =>
    workbook([
      ['concept', 'ko', 'ja', 'definition_ko'],
      ...Array.from({ length: n }, (_, at) => [`t-${at}`, termKo(at), nameJa(at), sentenceKo(at)]),
    ]),
  tbx: (n: number) =>
    `<tbx type="TBX-Basic" style="dca" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>a</p></sourceDesc></fileDesc></tbxHeader><text><body>${times(n, (at) => `<conceptEntry id="t-${at}"><langSec xml:lang="ko"><termSec><term>${termKo(at)}</term></termSec></langSec><langSec xml:lang="ja"><termSec><term>${nameJa(at)}</term></termSec></langSec></conceptEntry>\n`)}</body></text></tbx>`,
  mtf: (n: number) =>
    `<mtf>${times(n, (at) => `<conceptGrp><concept>${at + 1}</concept><languageGrp><language type="Korean" lang="KO"/><termGrp><term>${termKo(at)}</term></termGrp></languageGrp><languageGrp><language type="Japanese" lang="JA"/><termGrp><term>${nameJa(at)}</term></termGrp></languageGrp></conceptGrp>\n`)}</mtf>`,
  'people.csv': (n: number) =>
    `ko,ja,ko_office,ja_office\n${times(n, (at) => `${nameKo(at)},${nameJa(at)},${wordKo(at)}과장,課長\n`)}`,
  'people.xlsx': (n: number) =>
    workbook([
      ['ko', 'ja', 'ko_office', 'ja_office'],
      ...Array.from({ length: n }, (_, at) => [nameKo(at), nameJa(at), `${wordKo(at)}과장`, '課長']),
    ]),
} as const;
