// Finds casual endings in a formal translation: 부탁해요, つながるといいね.

import loadEndings from '../../data/language/casual-endings.tsv';
import type { Lang } from '../model/language.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import type { CheckText, CheckUnit, Fault } from './check.js';
import { stylesOf } from './sentence-style.js';

const endingsIn = (lang: Lang): RegExp => {
  const rows = readTable(loadEndings, 'language', 'form', 'not_preceded_by').filter(
    ({ language }) => language === lang,
  );
  const before = lang === 'ko' ? '(?<=[가-힣])' : '(?<=[ぁ-ん])';
  return new RegExp(`${before}${alternatives(rows)}[.!?。！？]?\\s*$`);
};
const endings = { ko: once(() => endingsIn('ko')), ja: once(() => endingsIn('ja')) } as const;

type Said = { readonly start: number; readonly end: number };

const casualSentences = ({ text, lang, sentences }: CheckText): readonly Said[] =>
  sentences.flatMap(({ start, end }): readonly Said[] => {
    const found = endings[lang]().exec(text.slice(start, end));
    return found === null ? [] : [{ start: start + found.index, end: start + found.index + found[0].length }];
  });

/**
 * The first casual ending of a translation whose source has none. A whole text in 해요 for です・ます is a choice of style
 * and only a hint; in a formal address, or beside formal sentences, it is a slip.
 */
export const casualIn = (unit: CheckUnit): readonly Fault<'casual'>[] => {
  const { source, target } = unit;
  const [first] = casualSentences(target);
  if (first === undefined || casualSentences(source).length > 0) return [];
  const styles = stylesOf(source);
  const isChoice =
    target.lang === 'ko' &&
    target.sentences.length === 1 &&
    styles.every(({ style }) => style === 'polite') &&
    !formal.test(source.text);
  return [{ fact: 'casual', severity: isChoice ? 'hint' : 'warning', target: first }];
};
const formal = /いたし|申し上げ|存じ|ございま|まいり|いただ|賜|御|皆様|ください/;
