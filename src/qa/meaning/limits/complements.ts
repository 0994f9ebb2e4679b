// A limit and the prohibition of what lies beyond it are one rule: 3割以下としなければならない is 30%를 넘어서는 안 된다, and
// 1年を経過したときは…できない is 1년 이내에 하여야 한다.

import loadWords from '../../../../data/language/limit-words.tsv';
import type { Lang } from '../../../model/language.js';
import { alternatives } from '../../../text/alternatives.js';
import { memoOfText } from '../../../text/memo.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';

const wordsOf = (side: string) => {
  const inLanguage = (lang: Lang): RegExp => {
    const rows = readTable(loadWords, 'side', 'language', 'form', 'not_preceded_by', 'not_followed_by');
    return new RegExp(alternatives(rows.filter((row) => row.side === side && row.language === lang)));
  };
  return { ko: once(() => inLanguage('ko')), ja: once(() => inLanguage('ja')) };
};
/** The words for beyond a limit, and those that keep within it: above it or below it. */
const limits = [
  { beyond: wordsOf('above'), within: wordsOf('most') },
  { beyond: wordsOf('below'), within: wordsOf('least') },
  { beyond: wordsOf('beside'), within: wordsOf('only') },
  { beyond: wordsOf('beside'), within: wordsOf('solely') },
] as const;
const only = wordsOf('only');
const refused = wordsOf('refused');

type Side = Pick<CheckText, 'text' | 'lang'>;

/** Whether a text refuses something: できない, 안 된다, 불가. */
export const refuses = memoOfText(({ text, lang }: Side): boolean => refused[lang]().test(text));

const has = (words: (typeof limits)[number]['beyond'], { text, lang }: Side): boolean =>
  words[lang]().test(text);

const areComplements = (refusing: Side, asking: Side): boolean =>
  refuses(refusing) &&
  !refuses(asking) &&
  limits.some(({ beyond, within }) => has(beyond, refusing) && (has(within, asking) || has(only, asking)));

const unless = wordsOf('unless');
const possible = wordsOf('possible');
const exclusive = [only, wordsOf('solely'), wordsOf('provided')] as const;
const excepts = [unless, wordsOf('beside')] as const;

/** 않는 한 … 수 없다, 場合に限り … できる: with an exception on the allowing side, too, the case is the opposite one. */
const areDual = (refusing: Side, allowing: Side): boolean =>
  refuses(refusing) &&
  !refuses(allowing) &&
  excepts.some((words) => has(words, refusing)) &&
  !excepts.some((words) => has(words, allowing)) &&
  has(possible, allowing) &&
  exclusive.some((words) => has(words, allowing));

const others = wordsOf('beside');
const majority: Readonly<Record<Lang, RegExp>> = {
  ko: /과반|(?:반수|절반)[을이]?\s?넘/,
  ja: /過半|半数を超/,
};
const half: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:반수|절반|2분의\s?1)\s?이상/,
  ja: /(?:半数|2分の1)以上/,
};
const prevented: Readonly<Record<Lang, RegExp>> = {
  ko: /이상[^.,]*?(?:않도록|아니하도록|못하도록|않게|없도록|안\s?[된되]|아니\s?[된되]|수\s없)/,
  ja: /以上[^。]*?(?:ない(?:こと|よう)|てはならない|できない)/,
};

/** More than half of ours is asked for where half or more of the others is prevented; neither text says the other's bound. */
const areHalves = (asking: Side, preventing: Side): boolean =>
  majority[asking.lang].test(asking.text) &&
  !majority[preventing.lang].test(preventing.text) &&
  half[preventing.lang].test(preventing.text) &&
  has(others, preventing) &&
  !has(others, asking) &&
  prevented[preventing.lang].test(preventing.text) &&
  !refuses(asking);

const orMore: Readonly<Record<Lang, RegExp>> = {
  ko: /\d\s?[가-힣]{1,2}\s?이상/,
  ja: /\d\p{Script=Han}?以上/u,
};
/** Whether a text refuses a number or more: 3기 이상 연임할 수 없다 is 連任は2期に限る. */
export const refusesMore = (side: Side): boolean => orMore[side.lang].test(side.text) && refuses(side);

/**
 * Whether one text asks for more than half of some, and the other prevents half or more of the rest.
 * @example 민간위원이 과반수가 되도록 and 民間委員以外の者が半数以上とならないよう
 */
export const isOtherHalf = ({ source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  areHalves(source, target) || areHalves(target, source);

/**
 * Whether one text refuses what lies beyond a limit, and the other asks for or allows what lies within it; or refuses
 * an act unless a condition holds, and the other allows it only then (하지 않는 한 … 수 없다, 場合に限り … できる).
 * @example 이 기간 안에 신청하셔야 합니다 and この期間を過ぎた場合は、申請できません
 */
export const isSameLimit = ({ source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  areComplements(source, target) ||
  areComplements(target, source) ||
  areDual(source, target) ||
  areDual(target, source);
