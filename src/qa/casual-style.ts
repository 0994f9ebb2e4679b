// Finds casual endings in a formal translation: 부탁해요, つながるといいね.

import loadEndings from '../../data/language/casual-endings.tsv';
import type { Lang } from '../model/language.js';
import { alternatives } from '../text/alternatives.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';
import type { CheckText, CheckUnit, Fault } from './check.js';
import { stylesOf } from './sentence-style.js';

type Casual = { readonly atEnd: RegExp; readonly anywhere: RegExp | undefined };

const formsIn = (lang: Lang): Casual => {
  const rows = readTable(loadEndings, 'language', 'form', 'at', 'not_preceded_by').filter(
    ({ language }) => language === lang,
  );
  const before = lang === 'ko' ? '(?<=[가-힣]\\s?)' : '(?<=[ぁ-ん])';
  const [ends, others] = ['end', 'anywhere'].map((place) => rows.filter(({ at }) => at === place));
  return {
    atEnd: new RegExp(`${before}${alternatives(ends ?? [])}[.!?。！？]?\\s*$`),
    anywhere: others?.length ? new RegExp(before + alternatives(others)) : undefined,
  };
};
const forms = { ko: once(() => formsIn('ko')), ja: once(() => formsIn('ja')) } as const;

type Said = { readonly start: number; readonly end: number; readonly text: string };

const casualSentences = ({ text, lang, sentences }: CheckText): readonly Said[] => {
  const { atEnd, anywhere } = forms[lang]();
  return sentences.flatMap(({ start, end }): readonly Said[] => {
    const sentence = text.slice(start, end);
    const found = atEnd.exec(sentence) ?? anywhere?.exec(sentence);
    if (found === null || found === undefined) return [];
    const at = start + found.index;
    return [{ start: at, end: at + found[0].length, text: found[0] }];
  });
};

/** 해요체: the polite one of the casual endings. The others are 반말. */
const politeEnding = /[요죠][.!?]?\s*$/;

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
    politeEnding.test(first.text) &&
    target.lang === 'ko' &&
    target.sentences.length === 1 &&
    styles.every(({ style }) => style === 'polite') &&
    !formal.test(source.text);
  return [
    {
      fact: 'casual',
      severity: isChoice ? 'hint' : 'warning',
      target: { start: first.start, end: first.end },
    },
  ];
};
/** The closing words of an address, and the words by which it speaks to its hearers; a request (ください) is in any notice. */
const formal =
  /(?:いたし|申し上げ|存じ|ござい|まいり|いただき|賜り)ま(?:す|した)[。.！]?\s*$|申し上げ|賜[っりわ]|御列席|ご列席|ご臨席|御臨席|皆様の/;
