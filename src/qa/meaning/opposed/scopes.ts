// Compares whom or what a statement takes in: 등록된 차량만 is not 登録された車両以外, and nothing may be used where only the
// south gate may.

import loadWords from '../../../../data/language/scope-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { anchorsOf } from '../anchors.js';
import { deniesOnOneSide } from '../polarity.js';
import type { Contradiction, ValueWord } from '../values.js';

/** The words of a kind in both languages; each expression is made when it is first needed. */
const wordsOf = (kind: string): Readonly<Record<Lang, RegExp>> => {
  const inLanguage = (lang: Lang) =>
    once(() => {
      const rows = readTable(loadWords, ...columns).filter(
        (row) => row.kind === kind && row.language === lang,
      );
      return new RegExp(alternatives(rows), 'u');
    });
  const [ko, ja] = [inLanguage('ko'), inLanguage('ja')];
  return {
    get ko() {
      return ko();
    },
    get ja() {
      return ja();
    },
  };
};
const columns = ['kind', 'language', 'form', 'not_preceded_by', 'followed_by', 'not_followed_by'] as const;

const only: Readonly<Record<Lang, RegExp>> = {
  ko: /만(?=\s|을\s|이\s|으로)(?<=[가-힣)]만)(?<![지다하그이달년일간랜마주기미]만)|에\s?한(?:하여|해서?|하는|한다|정)|에만|에게만/,
  ja: /のみ(?!なら)|だけ(?!で)(?<=[\p{Script=Han}ァ-ヺ]だけ)|に限[りるっ]|に限定/u,
};
const except = wordsOf('except');
/** Words that may say that something is left out. */
const mayExcept = wordsOf('may except');

/** Words that may say that nothing else is meant. */
const mayLimit = wordsOf('may limit');

const placeIn = (
  { text, lang }: CheckText,
  pattern: Readonly<Record<Lang, RegExp>>,
): ValueWord | undefined => {
  const found = pattern[lang].exec(text);
  if (found === null) return undefined;
  const [start, end] = [found.index, found.index + found[0].length];
  return { facet: 'scope', value: '', text: text.slice(Math.max(0, start - 3), end), start, end };
};

const has = ({ text, lang }: CheckText, pattern: Readonly<Record<Lang, RegExp>>): boolean =>
  pattern[lang].test(text);

type Side = 'source' | 'target';
const both = (side: Side, own: ValueWord, other: ValueWord): Contradiction =>
  side === 'source' ? { source: own, target: other } : { source: other, target: own };

/** The side of a bound on which the word before a place is: 과장보좌 미만|에 한해, 課長補佐以上|の者を除き. */
const bounds: Readonly<Record<Lang, readonly (readonly [string, RegExp])[]>> = {
  ko: [
    ['up', /(?:이상|초과|넘는)[^,.]{0,10}$/],
    ['down', /(?:이하|미만|못 미치는)[^,.]{0,10}$/],
  ],
  ja: [
    ['up', /(?:以上|超える|上回る)[^、。]{0,8}$/],
    ['down', /(?:以下|未満|満たない|下回る)[^、。]{0,8}$/],
  ],
};
const boundBefore = ({ text, lang }: CheckText, { start }: Span): string | undefined =>
  bounds[lang].find(([, pattern]) => pattern.test(text.slice(0, start)))?.[0];
/** 미만에 한해 is 以上を除き: those beyond a bound are left out, and only those within it are meant. */
const isSameBound = (own: CheckText, limit: Span, other: CheckText, exception: Span): boolean => {
  const [ours, theirs] = [boundBefore(own, limit), boundBefore(other, exception)];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
};

/** 관계자만 as 関係者以外: only these in one text, all but these in the other. */
const turned = (unit: CheckUnit, side: Side): Contradiction | undefined => {
  const [own, other] = side === 'source' ? [unit.source, unit.target] : [unit.target, unit.source];
  if (has(own, except) || has(other, mayLimit)) return undefined;
  const [limit, exception] = [placeIn(own, only), placeIn(other, except)];
  if (limit === undefined || exception === undefined || deniesOnOneSide(unit)) return undefined;
  return isSameBound(own, limit, other, exception) ? undefined : both(side, limit, exception);
};

const denials: Readonly<Record<Lang, RegExp>> = {
  ko: /않|못|없|아니|아닌|아닙|금지|불가/g,
  ja: /ない|なかっ|ません|ず[、に]|禁/g,
};
const countDenials = ({ text, lang }: CheckText): number => text.match(denials[lang])?.length ?? 0;

const duty = /(?:なければ|なくては|ねば)な[らり]|지\s않으면\s안|아니하면\s아니/;

/** 正面玄関は利用できない as 정면 현관만 이용할 수 있다: what is refused is all that is allowed. */
const refused = (unit: CheckUnit, side: Side): Contradiction | undefined => {
  const [own, other] = side === 'source' ? [unit.source, unit.target] : [unit.target, unit.source];
  if (countDenials(own) > 0 || countDenials(other) !== 1) return undefined;
  const there: Side = side === 'source' ? 'target' : 'source';
  const word = anchorsOf(unit).find((one) => {
    const behind = own.text.slice(one[side].end, one[side].end + 6);
    return (
      new RegExp(`^(?:${only[own.lang].source})`, 'u').test(behind) || /^(?:만\s|のみ|だけ)/.test(behind)
    );
  });
  // 예약만 가능하다 is 予約しなければならない: a duty refuses nothing.
  if (word === undefined || hasException(other, word[there]) || duty.test(other.text)) return undefined;
  const place = placeIn(own, only);
  const denied = placeIn(other, { ko: new RegExp(denials.ko.source), ja: new RegExp(denials.ja.source) });
  return place === undefined || denied === undefined ? undefined : both(side, place, denied);
};

/** Whether a text may speak of all that is not the word: 会員以外, 登録のない車両, 未登録の車両. */
const hasException = ({ text, lang }: CheckText, { start, end }: Span): boolean => {
  const behind = text.slice(end, end + 6);
  const exception =
    /^(?:以外|を除|でな|の(?:ほか|外|他)|しか|なら|がな|のな|\s?이외|\s?외|[을를]?\s?제외|[이가]\s?(?:아닌|아니|없)|밖에|에만|만)/;
  if (exception.test(behind)) return true;
  return lang === 'ja'
    ? /以外|しか|のみ|限|(?<!いた)だけ|ほか|[未不非無]|未満|でなけ/.test(text)
    : /이외|밖에|한하|한해|만\s|[미비불무부]\S|\s외/.test(text.slice(0, start) + text.slice(end));
};

/** 상업적 목적으로도 as 商業目的以外であれば: an exception that the other text has no word for. */
const added = (unit: CheckUnit, side: Side): Contradiction | undefined => {
  const [own, other] = side === 'source' ? [unit.source, unit.target] : [unit.target, unit.source];
  const exception = placeIn(own, except);
  if (exception === undefined || has(other, mayExcept) || countDenials(own) > 0) return undefined;
  const there: Side = side === 'source' ? 'target' : 'source';
  const word = anchorsOf(unit).find((one) => {
    const distance = exception.start - one[side].end;
    return distance >= 0 && distance <= 2;
  });
  if (word === undefined) return undefined;
  const { start, end } = word[there];
  const said = { facet: 'scope', value: '', text: other.text.slice(start, end + 2), start, end };
  return both(side, exception, said);
};

/** Not all, and none. */
const notAll: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:것은|것이|건)\s?아니|지는\s?(?:않|못)|라고는?\s할\s수\s없/,
  ja: /わけでは?(?:な|あり)|とは限[らり]|とは言え|ものではな/,
};
const none: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:한\s?(?:곳|명|건|개|사람|군데|번|차례)|하나)도\s|전무|아무도|어느\s[가-힣]{1,10}(?:에도|도|에게도|에서도)\s|어떤\s[가-힣]{1,10}(?:에도|도)\s|전혀\s/,
  ja: /(?:[一1１](?:つ|人|件|か所|団体|市町村|度)|誰|ど(?:の|こ)[^、。も]{0,10})も(?:[^。、]{0,12})?(?:な|ま?せん)|皆無|まったく|全く/,
};

const whole = wordsOf('all');
const part = wordsOf('some');
const also = wordsOf('also');
const mayAlso = wordsOf('may also');
const anyone = wordsOf('anyone');

/** 임원뿐 아니라 as 役員のみ, 누구나 as 登録者のみ: one is said and the other not. */
const widths = [
  {
    wide: also,
    mayBeWide: mayAlso,
    narrow: only,
    mayBeNarrow: { ko: /만[\s이을]|한하|한해|한정|뿐/, ja: /のみ|だけ|限|しか/ },
  },
  {
    wide: anyone,
    mayBeWide: { ko: /누구|모든|제한|상관|관계/, ja: /誰|だれ|どなた|何人|問わ|全て|すべて/ },
    narrow: only,
    mayBeNarrow: { ko: /만[\s이을]|한하|한해|한정|뿐/, ja: /のみ|だけ|限|しか/ },
  },
] as const;

const otherWidth = ({ source, target }: CheckUnit): Contradiction | undefined => {
  for (const { wide, mayBeWide, narrow, mayBeNarrow } of widths) {
    const compare = (own: CheckText, other: CheckText) => {
      const [all, few] = [placeIn(own, wide), placeIn(other, narrow)];
      if (all === undefined || few === undefined) return undefined;
      const isBoth = wide !== also && has(own, mayBeNarrow);
      return isBoth || has(other, mayBeWide) ? undefined : ([all, few] as const);
    };
    const [lost, gained] = compare(source, target) ?? [];
    if (lost !== undefined && gained !== undefined) return { source: lost, target: gained };
    const [every, few] = compare(target, source) ?? [];
    if (every !== undefined && few !== undefined) return { source: few, target: every };
  }
  return undefined;
};

/** 모든 …인 것은 아니다 as 全てが…した: not all in one text, all in the other. */
const allForSome = ({ source, target }: CheckUnit): Contradiction | undefined => {
  const compare = (own: CheckText, other: CheckText) =>
    !has(own, whole) || has(other, part) ? undefined : [placeIn(own, notAll), placeIn(other, whole)];
  const [lost, all] = compare(source, target) ?? [];
  if (lost !== undefined && all !== undefined) return { source: lost, target: all };
  const [gained, every] = compare(target, source) ?? [];
  return gained !== undefined && every !== undefined ? { source: every, target: gained } : undefined;
};

/** 全てが作成済みであるわけではない as 한 곳도 없다: not all in one text, none in the other. */
const noneForSome = ({ source, target }: CheckUnit): Contradiction | undefined => {
  const compare = (own: CheckText, other: CheckText) =>
    has(own, none) || has(other, notAll) ? undefined : [placeIn(own, notAll), placeIn(other, none)];
  const [lost, all] = compare(source, target) ?? [];
  if (lost !== undefined && all !== undefined) return { source: lost, target: all };
  const [gained, every] = compare(target, source) ?? [];
  return gained !== undefined && every !== undefined ? { source: every, target: gained } : undefined;
};

/** Most texts have none of these words. */
const mayScope: Readonly<Record<Lang, RegExp>> = {
  ko: /만[\s을이으]|에\s?한[하해정한]|에만|제외|이외|외의|말고|모[든두]|전부|전액|전원|전\s|누구|일부|것[은이]\s?아|건\s?아|지는|뿐|물론|전무|도\s/,
  ja: /のみ|だけ|限|以外|除|全|すべて|いずれも|一部|誰|だれ|どなた|何人|問わず|皆無|わけ|とは|ものでは|加え|ばかりか|もとより/,
};

/**
 * Words by which one text takes in what the other one leaves out.
 * @example otherScope for 등록된 차량만 출입할 수 있다 as 登録された車両以外は出入りできる
 */
export const otherScope = (unit: CheckUnit): Contradiction | undefined => {
  const { source, target } = unit;
  if (!mayScope[source.lang].test(source.text) && !mayScope[target.lang].test(target.text)) return undefined;
  const other = noneForSome(unit) ?? allForSome(unit) ?? otherWidth(unit);
  if (other !== undefined) return other;
  const hasAny = (side: CheckText): boolean => has(side, only) || has(side, except);
  if (!hasAny(source) && !hasAny(target)) return undefined;
  return (
    turned(unit, 'source') ??
    turned(unit, 'target') ??
    refused(unit, 'source') ??
    refused(unit, 'target') ??
    added(unit, 'source') ??
    added(unit, 'target')
  );
};
