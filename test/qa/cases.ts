// The rows of cases.tsv and the termbases that they name, for the tests of this folder.

import { readFileSync } from 'node:fs';
import { createAnalyser } from '../../src/analysis/analyser.js';
import { termWord } from '../../src/analysis/term-words.js';
import { findTerms } from '../../src/matching/find-terms.js';
import type { Concept, Term, TermStatus } from '../../src/model/concept.js';
import type { Finding } from '../../src/model/finding.js';
import type { CodedText, InlineCode } from '../../src/model/inline-code.js';
import { isLang, type Lang, languages } from '../../src/model/language.js';
import { Tokenizer } from '../../src/morphology/tokenizer.js';
import { UserLexicon } from '../../src/morphology/user-lexicon.js';
import { checks } from '../../src/qa/checks.js';
import { prepareUnit, type TermReader } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { openDictionary } from '../../src/session/dictionaries/open-dictionary.js';
import { coded } from '../document/coded.js';
import { aConcept, aTerm } from '../helpers/concepts.js';
import { avoidedForms, buildTermIndex } from '../helpers/term-index.js';

const plain: Record<Lang, Tokenizer> = {
  ko: new Tokenizer(await openDictionary('ko', () => {})),
  ja: new Tokenizer(await openDictionary('ja', () => {})),
};

const marks: Readonly<Record<string, TermStatus>> = { '!': 'deprecated', '~': 'superseded' };

/** `총무대신`, `!총무장관` (do not use), `~행정자치부` (former name), `@행안부` (abbreviation). */
const readTerm = (lang: Lang, text: string, first: boolean): Term => {
  const status = marks[text.charAt(0)];
  if (status !== undefined) return aTerm(lang, text.slice(1), { status });
  if (text.startsWith('@')) return aTerm(lang, text.slice(1), { status: 'admitted', type: 'abbreviation' });
  return aTerm(lang, text, { status: first ? 'preferred' : 'admitted' });
};

/** `ko|ko=ja|ja`, with `#2023` behind it for the year since which it is valid. */
const readConcept = (sketch: string): Concept => {
  const [pair = '', validFrom = ''] = sketch.split('#');
  const [ko = '', ja = ''] = pair.split('=');
  const terms = [
    ...ko.split('|').map((text, i) => readTerm('ko', text, i === 0)),
    ...ja.split('|').map((text, i) => readTerm('ja', text, i === 0)),
  ];
  return aConcept(sketch, terms, { validFrom });
};

const readerFor = (concepts: readonly Concept[]): TermReader => {
  const lexicons = { ko: new UserLexicon(), ja: new UserLexicon() };
  for (const { terms } of concepts) {
    for (const { lang, text } of terms) {
      const word = termWord(text, plain[lang]);
      if (word !== undefined) lexicons[lang].add(word);
    }
  }
  const [ko, ja] = languages.map((lang) => new Tokenizer(plain[lang].dictionary, lexicons[lang]));
  const analyser = createAnalyser((lang) => (lang === 'ko' ? ko : ja) ?? plain[lang]);
  const indexes = { ko: buildTermIndex(concepts, 'ko'), ja: buildTermIndex(concepts, 'ja') };
  const avoided = { ko: avoidedForms(concepts, 'ko'), ja: avoidedForms(concepts, 'ja') };
  return {
    analyse: analyser.analyse,
    find: (analysis) => findTerms(indexes[analysis.lang], analysis).matches,
    mayHoldAvoided: (text, lang) => avoided[lang](text),
  };
};

const readers = new Map<string, TermReader>();

/** Analysis and matching with a termbase of these sketches (separated by `;`) only. */
export const readerOf = (terms: string): TermReader => {
  const known = readers.get(terms);
  if (known !== undefined) return known;
  const made = readerFor(terms === '' ? [] : terms.split(';').map(readConcept));
  readers.set(terms, made);
  return made;
};

/** A row: `pass` means that no check at all has anything to say. */
export type Case = {
  readonly check: string;
  readonly lang: Lang;
  readonly verdict: 'pass' | 'fail';
  readonly source: string;
  readonly target: string;
  readonly terms: string;
  readonly why: string;
};

/** The rows of the table. `¶` separates segments, `⏎` lines. */
export const cases: readonly Case[] = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [check = '', lang, verdict, source = '', target = '', terms = '', why = ''] = line.split('\t');
    if (!isLang(lang) || (verdict !== 'pass' && verdict !== 'fail')) throw new TypeError(line);
    return { check, lang, verdict, source, target, terms, why };
  });

const segments = (text: string): readonly string[] => text.replaceAll('⏎', '\n').split('¶');

/** The codes of a source by their marks in a row: `{1}…{/1}` is a look, `{2=주}` a note. */
const inlineCodes = ({ codes }: CodedText): readonly InlineCode[] =>
  codes
    .filter(({ side }) => side !== 'close')
    .map(({ number, side, at }) => {
      const end = codes.find((one) => one.number === number && one.side === 'close')?.at ?? at;
      const paired = side === 'open';
      return { number, kind: paired ? 'look' : 'note', paired, shown: paired ? '' : '1', start: at, end };
    });

/** What all checks find in the texts of a row. */
export const findingsIn = ({
  lang,
  source,
  target,
  terms,
}: Pick<Case, 'lang' | 'source' | 'target' | 'terms'>): readonly Finding[] => {
  const targets = segments(target);
  const units = segments(source).map((text, segment) => {
    const from = coded(text);
    const to = coded(targets[segment] ?? '');
    const codes = from.codes.length === 0 ? {} : { codes: { source: inlineCodes(from), target: to.codes } };
    return prepareUnit({ segment, lang, source: from.text, target: to.text, ...codes }, readerOf(terms));
  });
  return runChecks(checks, units);
};
