// Checks for one style throughout: である or です・ます, 한다 or 합니다. Sentences of the rarer style are reported
// unless the source changes its style there too.

import { type Lang, languages } from '../../model/language.js';
import { sentenceSpans } from '../../text/sentences/sentence-spans.js';
import { casualIn } from '../casual-style.js';
import type { Check, CheckText, CheckUnit, Fault, PlacedFault } from '../check.js';
import { type Style, stylesOf } from '../sentence-style.js';

type Fact = 'plain' | 'polite' | 'mixed' | 'register' | 'casual' | 'unstopped' | 'stop';

const leastSentences = 5;
const greatestShare = 0.25;

/** A sentence of a target, and the segment's source. */
type Sentence = {
  readonly segment: number;
  readonly start: number;
  readonly end: number;
  readonly style: Style;
  readonly source: Pick<CheckText, 'lang' | 'text'>;
};

const plainHeading: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!니)다\s*$/,
  ja: /(?:する|いる|れる|ある|た|う|く|す|つ|ぶ|む|ない)\s*$/,
};

const soleStyle = ({ text, lang }: Pick<CheckText, 'lang' | 'text'>): Style | undefined => {
  const styles = new Set(stylesOf({ text, lang, sentences: sentenceSpans(text) }).map(({ style }) => style));
  if (styles.size === 1) return [...styles][0];
  // ３）国土を強靱化する: a heading in the plain form has no full stop.
  return styles.size === 0 && plainHeading[lang].test(text) ? 'plain' : undefined;
};

const rareOnes = (sentences: readonly Sentence[]): PlacedFault<Fact>[] => {
  const polite = sentences.filter(({ style }) => style === 'polite');
  const plain = sentences.filter(({ style }) => style === 'plain');
  const [rare, usual] = polite.length < plain.length ? [polite, plain] : [plain, polite];
  const total = sentences.length;
  if (rare.length === 0 || total < leastSentences || rare.length > greatestShare * total) return [];
  // Whether the source also has another style in its usual sentences than in this one.
  const followsSource = (own: Style): boolean =>
    usual.some(({ source }) => ![own, undefined].includes(soleStyle(source)));
  return rare.flatMap(({ segment, start, end, style, source }) => {
    // A greeting in a report is polite in the source too.
    const follows = soleStyle(source) === style && followsSource(style);
    return follows ? [] : [{ segment, fact: style, target: { start, end } }];
  });
};

/** Two styles in one segment whose source has one: 감사드립니다. 다하겠다. The last sentence is reported. */
const mixed = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const sentences = stylesOf(target);
  const last = sentences.at(-1);
  const first = sentences.find(({ style }) => style !== last?.style);
  if (last === undefined || first === undefined) return [];
  if (new Set(stylesOf(source).map(({ style }) => style)).size > 1) return [];
  return [{ fact: 'mixed', severity: 'warning', target: { start: last.start, end: last.end } }];
};

const ceremonial: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:드립니다|드리겠습니다|겠습니다|바랍니다|기원합니다|마칩니다|감사합니다|반갑습니다|영광입니다)[.!]?$/,
  ja: /(?:いたします|申し上げます|存じます|ございます|まいります|いただきます|感謝します|お願いします|祈念します)[。.！]?$/,
};
const addresses = /여러분|존경하는|皆様|皆さま|ご列席|御列席|ご臨席|ご来賓/;
const ofLaw: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s*제\d+(?:조|항)|이 (?:법|영|규칙|조례)(?:에서|은|의)\s|(?:하여야 한다|아니 된다|말한다)[.]?$/,
  ja: /^\s*第[\d０-９一二三四五六七八九十]+(?:条|項)|この(?:法律|政令|省令|条例|規則)(?:において|は|の)|(?:しなければならない|てはならない|をいう)[。]?$/,
};

/** 이 법에서 “주민”이란 … 말한다: the quoted word of a definition ends no sentence. */
const unquoted = ({ text, lang, sentences }: CheckText): Pick<CheckText, 'text' | 'lang' | 'sentences'> => ({
  text: text.replace(/[“「『‘"]([^“”「」『』‘’".。다]{1,20})[”」』’"]/g, ' $1 '),
  lang,
  sentences,
});

/** A speech (합니다) as である, an article of a law (한다) as です・ます. */
const otherGenre = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const [ours, theirs] = [stylesOf(unquoted(source)), stylesOf(unquoted(target))];
  const [last, other] = [ours.at(-1), theirs.at(-1)];
  if (last === undefined || other === undefined || last.style === other.style) return [];
  if (new Set(ours.map(({ style }) => style)).size > 1) return [];
  const isSpeech =
    last.style === 'polite' &&
    (addresses.test(source.text) || ceremonial[source.lang].test(source.text.trim()));
  const isLaw = last.style === 'plain' && ofLaw[source.lang].test(source.text.trim());
  if (!isSpeech && !isLaw) return [];
  return [{ fact: 'register', severity: 'warning', target: { start: other.start, end: other.end } }];
};

const stops: Readonly<Record<Lang, RegExp>> = { ko: /[다요까오][.。]\s*$/, ja: /[ぁ-ん][。．]\s*$/ };
const leastLetters = 8;
const unstoppedEnd: Readonly<Record<Lang, RegExp>> = {
  ko: /[가-힣]다\s*$/,
  ja: /(?:[たるだ]|です|ます|[なしきさよた]い|\p{Script=Han}[うくすつぬぶむぐい])\s*$/u,
};
/** The end of a sentence without a full stop, before the next sentence. */
const unstoppedWithin: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[았었였했됐]|니)다(?=\s+(?!하더라도|라고|하는|할|해도|싶)[가-힣])/,
  ja: /(?:[たる]|です|ます)(?=[ \u3000]+[\p{Script=Han}\p{Script=Katakana}\d])/u,
};
const at = (fact: Fact, found: RegExpExecArray): Fault<Fact> => ({
  fact,
  severity: 'warning',
  target: { start: found.index, end: found.index + found[0].length },
});

/** A sentence with a missing full stop: …満足した for …만족하였다. */
const unstopped = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  if (target.text.length < leastLetters || !stops[source.lang].test(source.text)) return [];
  const atEnd = unstoppedEnd[target.lang].exec(target.text);
  if (atEnd !== null) return [at('unstopped', atEnd)];
  const isJoined = target.sentences.length < source.sentences.length;
  const within = isJoined ? unstoppedWithin[target.lang].exec(target.text) : null;
  return within === null ? [] : [at('unstopped', within)];
};

/** Marks that close no sentence of the language: 議決する. and 있다、 */
const otherStops: Readonly<Record<Lang, RegExp>> = {
  ko: /[가-힣]다[。、，](?=\s?[가-힣]|\s*$)/,
  ja: /[ぁ-ん][.,](?=\s*(?:[\p{Script=Han}ぁ-んァ-ヺ]|$))/u,
};

/** 議決する. 議決には…: the full stop of the other language, unless the source's text has it too. */
const wrongStop = ({ target }: CheckUnit): readonly Fault<Fact>[] => {
  const found = otherStops[target.lang].exec(target.text);
  if (found === null || (target.lang === 'ja' && !hasOtherMark.test(target.text))) return [];
  return [at('stop', found)];
};
const hasOtherMark = /[。、]/;

const registersOf = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const found = [...mixed(unit), ...casualIn(unit)];
  return found.length > 0 ? found : otherGenre(unit);
};

export const style = {
  id: 'style',
  facts: ['plain', 'polite', 'mixed', 'register', 'casual', 'unstopped', 'stop'],
  severity: 'hint',
  unit: (unit) => [...unstopped(unit), ...wrongStop(unit), ...registersOf(unit)],
  document: () => {
    const sentences: Readonly<Record<Lang, Sentence[]>> = { ko: [], ja: [] };
    return {
      see: ({ segment, source: { lang, text }, target }) => {
        const source = { lang, text };
        for (const found of stylesOf(target)) sentences[target.lang].push({ ...found, segment, source });
      },
      faults: () => languages.flatMap((lang) => rareOnes(sentences[lang])),
    };
  },
} as const satisfies Check<Fact>;
