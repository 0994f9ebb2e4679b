// Recognises terms with a negative prefix that the target says by leaving out the rest: 비수도권 as 首都圏を除く, 非会員 as 회원이
// 아닌.

import type { Lang } from '../../model/language.js';
import type { CheckText } from '../check.js';

const prefix: Readonly<Record<Lang, RegExp>> = { ko: /^[비미불무](?=[가-힣]{2})/, ja: /^[非未不無](?=.{2})/ };
/** Words that leave out the word before them. */
const leavesOut: Readonly<Record<Lang, RegExp>> = {
  ko: /^[가-힣]{0,2}?(?:[을를]\s(?:제외|뺀|빼고)|\s?(?:이외|외의|밖의)|[이가]\s(?:아닌|아니)|에\s(?:속하지|해당하지)\s않)/,
  ja: /^[\p{Script=Han}]{0,2}?(?:を除[くきいけ]|以外|で(?:は)?な[いく]|に(?:属さ|該当し)ない|の?外の)/u,
};
const reach = 10;

/**
 * Whether a text says one of some forms with a negative prefix by leaving out what the prefix denies.
 * @example saysExclusion for 首都圏を除く14市・道 and 非首都圏
 */
export const saysExclusion = ({ text, lang }: CheckText, forms: readonly string[]): boolean =>
  forms.some((form) => {
    const denied = form.replace(prefix[lang], '');
    if (denied === form) return false;
    const at = text.indexOf(denied);
    return at >= 0 && leavesOut[lang].test(text.slice(at + denied.length, at + denied.length + reach));
  });
