// Compares questions and statements: 見直すべきだろうか is not 재검토되어야 한다.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Contradiction, ValueWord } from '../values.js';

/** The end of a question. ではないか states an opinion. */
const asks: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<!안녕.{0,4})(?:[가-힣](?:까|는가|인가|은가|던가|나요|는지)\s?[?？.]?|[?？]|의문(?:이다|이 든다|이 남는다|입니다)[.]?)$/,
  ja: /(?<!な(?:い|かろう)(?:だろう|でしょう)?|まい)(?:か|かね|かな|疑問(?:だ|である|です|が残る)|疑わしい)[。？?]?$/,
};
/** Words that may ask, or speak of a question, anywhere in a text. */
const mayAsk: Readonly<Record<Lang, RegExp>> = {
  ko: /[까?？]|[는은인던]가|는지|을지|일지|할지|여부|의문|질문|질의|묻|물었|무엇|어떻|왜\s|어떤|얼마|어디|누구|고민|과제|모르/,
  ja: /か[。？?、」をがはも]|かに(?=つい|関)|か$|かどうか|か否か|問|質|疑|何|なぜ|どの|どう|いかに|いかが|誰|ものか|課題/,
};

const sentenceAt = ({ text }: CheckText, { start, end }: Span): string => text.slice(start, end).trim();
const longestShown = 12;
/** The letters of an ending, with those that must not precede it. */
const longestEnd = 16;

const wordAt = (side: CheckText, { start, end }: Span): ValueWord => {
  const from = Math.max(start, end - longestShown);
  return { facet: 'question', value: '', text: side.text.slice(from, end), start: from, end };
};

/**
 * The sentence that asks in one text and states in the other, which has no word of a question at all.
 * @example turnedQuestion for 広域連合は必要なのか。 as 광역연합은 필요하다.
 */
export const turnedQuestion = ({ source, target }: CheckUnit): Contradiction | undefined => {
  if (source.sentences.length !== target.sentences.length) return undefined;
  for (const [at, own] of source.sentences.entries()) {
    const other = target.sentences[at];
    if (other === undefined) return undefined;
    const [ours, theirs] = [sentenceAt(source, own), sentenceAt(target, other)];
    const isAsked = [
      asks[source.lang].test(ours.slice(-longestEnd)),
      asks[target.lang].test(theirs.slice(-longestEnd)),
    ];
    if (isAsked[0] === isAsked[1]) continue;
    const isStated = isAsked[0] ? !mayAsk[target.lang].test(theirs) : !mayAsk[source.lang].test(ours);
    if (isStated) return { source: wordAt(source, own), target: wordAt(target, other) };
  }
  return undefined;
};
