// What a row's sources are worth. The reliability of a concept follows from them and from nothing else.

import { readFileSync } from 'node:fs';
import type { Row } from './rows.js';

/** A statute of one of the two countries, as its official collection lists it. */
export type Statute = { readonly country: string; readonly title: string; readonly number: string };

/** The statutes that the glossary cites or names (법제처 국가법령정보센터, e-Gov 法令検索; seen in June 2026). */
export const statutes: readonly Statute[] = readFileSync(new URL('statutes.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [country = '', title = '', number = ''] = line.split('\t');
    return { country, title, number };
  });

const titles = (country: string): ReadonlySet<string> =>
  new Set(statutes.filter((statute) => statute.country === country).map(({ title }) => title));

/** Titles of Korean statutes, with `·` for every middle dot. */
export const koreanTitles = titles('KR');
/** Titles of Japanese statutes. */
export const japaneseTitles = titles('JP');

// 지방자치법 제202조의2 (2026-06), 地方自治法第252条の23 (2026-06); a title may stand alone.
const koreanCitation = /^(?<title>.+?)(?: 제\d+조(?:의\d+)*)? \(\d{4}-\d{2}\)$/u;
const japaneseCitation = /^(?<title>.+?)(?:第\d+条(?:の\d+)*)? \(\d{4}-\d{2}\)$/u;

/** The title of the statute that a source cites; undefined where it cites something else: a list, a page, a plan. */
export const citedStatute = (source: string, side: 'ko' | 'ja'): string | undefined =>
  (side === 'ko' ? koreanCitation : japaneseCitation).exec(source)?.groups?.title;

/**
 * The reliability that a row's sources give it: 4 where one document names both sides or each stands in a statute,
 * 3 where each side is attested on its own, 2 where one is, 1 where none is.
 */
export const reliabilityOf = ({ ko_source: ko, ja_source: ja }: Row): '1' | '2' | '3' | '4' => {
  if (ko === '' && ja === '') return '1';
  if (ko === '' || ja === '') return '2';
  const inStatutes = citedStatute(ko, 'ko') !== undefined && citedStatute(ja, 'ja') !== undefined;
  return ko === ja || inStatutes ? '4' : '3';
};
