// Compares who does something and to whom it is done: 福岡市から派遣を受けた is not 후쿠오카시에 파견하였다, if both texts speak
// of the same city.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { isTopicAt } from '../contrasts/topics.js';
import { predicateAnchors } from '../predicates.js';

type Side = 'source' | 'target';

/** Behind the word for an act: it was done to the subject, or by the subject. */
const undergone: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[을를]\s?)?받|^(?:으로|에\s따라|에\s의해|에\s의하여)(?=[\s,])/,
  ja: /^を(?:受け|いただ|賜|もら)|^(?:さ|ら)れ|^(?:で|により|を受けて|に応じ|に基づ)(?=[、\p{Script=Han}])/u,
};
const done: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[을를]\s)?(?:하|했|한|할|해|실시)/,
  ja: /^(?:を(?:行|し)|し(?:た|て|、|ま|よ)|する|[いえきしちりけせてねめれ]?(?:た|て|る|、))(?!れ|られ)/,
};
/** The particles of the other party: of one that acts, and of one that gets or suffers it. */
const acting: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[가-힣]{0,2})?(?:에게서|한테서|으?로부터|에게|에\s의해|의)(?=\s)/,
  ja: /^(?:から|より(?!も)|に(?!つい|対し|関)|の)/,
};
const suffering: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:들|의\s[가-힣]{1,6}?|\s[가-힣]{1,5}?)?(?:에게|에|께|을|를|에\s대해|에\s대하여)(?=\s)/,
  ja: /^(?:たち|ら|の[\p{Script=Han}ァ-ヺー]{1,5})?(?:に|へ|を)/u,
};
/** From somebody: a giver, whatever it is called. */
const fromOne: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:에게서|한테서|으?로부터)\s[^,]*$/,
  ja: /(?:から|より(?!も))[^、]*$/,
};
const toOne: Readonly<Record<Lang, RegExp>> = {
  ko: /[가-힣](?:에|에게|께)\s[^,]*$/,
  ja: /[\p{Script=Han}ァ-ヺ](?:に|へ)[^、]*$/u,
};
/** Somebody else acts in a clause of their own: 국가가 교부한, 国が交付した. */
const otherSubject: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:이|가|(?<=[국도시군구부처청원현측])에서)(?=\s)/g,
  ja: /が/g,
};

const textBehind = ({ text }: CheckText, { end }: Span): string => text.slice(end, end + 12);

type Voice = { readonly side: Side; readonly act: Anchor };

/** The side whose subject undergoes an act of both texts that the other side's subject does. */
const voiceOf = ({ source, target }: CheckUnit, act: Anchor): Voice | undefined => {
  const ours = textBehind(source, act.source);
  const theirs = textBehind(target, act.target);
  const isUndergone = [undergone[source.lang].test(ours), undergone[target.lang].test(theirs)] as const;
  if (isUndergone[0] && !isUndergone[1] && done[target.lang].test(theirs)) return { side: 'source', act };
  if (isUndergone[1] && !isUndergone[0] && done[source.lang].test(ours)) return { side: 'target', act };
  return undefined;
};

type Range = { readonly one: CheckText; readonly side: Side; readonly start: number; readonly end: number };

/** Whether another body acts between the subject and the act; 전문가 ends in no particle. */
const hasOtherSubject = (anchors: readonly Anchor[], { one, side, start, end }: Range): boolean =>
  Array.from(one.text.slice(start, end).matchAll(otherSubject[one.lang])).some(
    ({ index }) =>
      !anchors.some((word) => word[side].start < start + index && start + index < word[side].end),
  );

/** 登山者に助けられた, 등산객을 구조했다: the other party stands directly before the act. */
const nextTo: Readonly<Record<'acting' | 'suffering', Readonly<Record<Lang, RegExp>>>> = {
  acting: { ko: /에게\s$/, ja: /[者員人民客]に$/ },
  suffering: { ko: /[을를]\s$/, ja: /を$/ },
};

/** Whether the other party acts in one text, and gets or suffers the act in the other. */
const isTurned = (unit: CheckUnit, { side, act }: Voice, subject: Anchor): boolean => {
  const other: Side = side === 'source' ? 'target' : 'source';
  const [passive, active] = [unit[side], unit[other]];
  const anchors = anchorsOf(unit);
  const range = (one: CheckText, own: Side): Range => ({
    one,
    side: own,
    start: subject[own].end + 1,
    end: act[own].start,
  });
  const [before, behind] = [range(passive, side), range(active, other)];
  if (hasOtherSubject(anchors, behind)) return false;
  const [text, otherText] = [before, behind].map(({ one, start, end }) => one.text.slice(start, end));
  if (text === undefined || otherText === undefined) return false;
  if (fromOne[passive.lang].test(text) && toOne[active.lang].test(otherText)) return true;
  if (nextTo.acting[passive.lang].test(text) && nextTo.suffering[active.lang].test(otherText)) return true;
  return anchors.some(
    (party) =>
      party !== subject &&
      party[side].start > subject[side].end &&
      party[other].start > subject[other].end &&
      act[side].start >= party[side].end &&
      act[side].start - party[side].end <= longestPhrase &&
      party[other].end <= act[other].start &&
      acting[passive.lang].test(textBehind(passive, party[side])) &&
      suffering[active.lang].test(textBehind(active, party[other])),
  );
};
const longestPhrase = 6;

const mayUndergo: Readonly<Record<Lang, RegExp>> = {
  ko: /받|(?:초[청대]|요[청구]|제안|지시|위[임탁]|추천|건의|의뢰|부탁|명령|권고|지원)(?:으?로|에 따라|에 의해)\s/,
  ja: /受け|いただ|賜|もら|れ[たてる]|招き|により/,
};

/**
 * The act that the common subject does in one text and undergoes in the other; undefined if they agree or if it is
 * unclear. Only for single sentences.
 * @example 파견 for 부산시는 후쿠오카시에 4명을 파견했다 as 釜山市は福岡市から4人の派遣を受けた
 */
export const exchangedVoice = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  if (!mayUndergo[source.lang].test(source.text) && !mayUndergo[target.lang].test(target.text))
    return undefined;
  const anchors = anchorsOf(unit);
  const subject = anchors.find((one) => isTopicAt(source, one.source) && isTopicAt(target, one.target));
  if (subject === undefined) return undefined;
  return [...anchors, ...predicateAnchors(unit)].find((act) => {
    const voice = voiceOf(unit, act);
    return voice !== undefined && isTurned(unit, voice, subject);
  });
};
