// Words that undo what is said before them: 통행이 금지되었다 is not 通行止めが解除された, although both speak of the ban.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Contradiction, ValueWord } from '../values.js';

/** Words that undo something, directly behind it. */
const undoes: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[을를이가도은는]\s|\s)(?<word>해제|철회|취소|백지화|보류|유보|포기|단념)(?=[하되된했됐할한합키를]|키로)/,
  ja: /(?:[をがもは]|止め)(?<word>解除|撤回|取り消|取消|破棄|白紙|見送|断念|保留|見合わ)(?=[しすさせ撤るりらっ]|に戻)/,
};
/** Words that may undo something, or deny it. */
const mayUndo: Readonly<Record<Lang, RegExp>> = {
  ko: /해제|철회|취소|폐기|백지|폐지|풀[었렸려리린고]|풀[어기]|걷[었혔]|거둬|거두|없[애앴]|중단|중지|면제|해지|무효|않|못|없|아니|벗어|말소|철폐|해소|개방|재개|허용|끝|보류|유보|포기|단념|미루|미뤄|미뤘|연기|늦추|거르|그만/,
  ja: /解除|撤回|取り?消|破棄|廃棄|白紙|廃止|解[かけいくき]|解禁|なくし|無くし|中止|中断|免除|解約|無効|な[いかく]|ませ|ず|終え|終わ|抹消|撤廃|解消|開放|再開|許可|やめ|見送|断念|保留|見合わ|先送|延期|諦|あきらめ|放棄/,
};

const anyWord: Readonly<Record<Lang, RegExp>> = {
  ko: /해제|철회|취소|백지화|보류|유보|포기|단념/,
  ja: /解除|撤回|取り?消|破棄|白紙|見送|断念|保留|見合わ/,
};
const wordIn = ({ text, lang }: CheckText): ValueWord | undefined => {
  if (!anyWord[lang].test(text)) return undefined;
  const found = undoes[lang].exec(text);
  const word = found?.groups?.word;
  if (found === null || word === undefined) return undefined;
  const end = found.index + found[0].length;
  return { facet: 'undone', value: '', text: word, start: end - word.length, end };
};

/** 하지 않을 수 없다, せざるを得ない: idioms of a duty, which deny nothing. */
const duty =
  /지\s?않을\s수\s?없|지\s?아니할\s수\s?없|지\s?않으면\s안|ざるを得な|ざるをえな|なければな(?:らな|りませ)|ないわけにはいか/g;

/** The last word before the end of a text, for the other side of a contradiction. */
const lastIn = ({ text }: CheckText): ValueWord => {
  const start = Math.max(0, text.length - 8);
  return { facet: 'undone', value: '', text: text.slice(start), start, end: text.length };
};

/**
 * The word by which one text undoes something that the other has no word for.
 * @example 解除 in 통행이 금지되었다 as 通行止めが解除された
 */
export const addedReversal = ({ source, target }: CheckUnit): Contradiction | undefined => {
  const [lost, added] = [wordIn(source), wordIn(target)];
  if (lost === undefined && added === undefined) return undefined;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  if (lost !== undefined && added === undefined && !mayUndo[target.lang].test(target.text.replace(duty, '')))
    return { source: lost, target: lastIn(target) };
  if (added !== undefined && lost === undefined && !mayUndo[source.lang].test(source.text.replace(duty, '')))
    return { source: lastIn(source), target: added };
  return undefined;
};
