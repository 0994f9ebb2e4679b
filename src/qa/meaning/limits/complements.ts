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

/**
 * Whether one text refuses what lies beyond a limit, and the other asks for or allows what lies within it.
 * @example 이 기간 안에 신청하셔야 합니다 and この期間を過ぎた場合は、申請できません
 */
export const isSameLimit = ({ source, target }: Pick<CheckUnit, 'source' | 'target'>): boolean =>
  areComplements(source, target) || areComplements(target, source);
