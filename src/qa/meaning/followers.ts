// Compares what directly follows a word that both texts have (anchors): 시장이나 and 市長と, 의결 전에 and 議決の後.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf } from './anchors.js';
import type { Contradiction, ValueWord } from './values.js';

/** Two ways in which a text may go on behind a word, and the words that say so. */
export type Follower = {
  readonly facet: string;
  /** Whether a text may have any of them at all. */
  readonly any: Readonly<Record<Lang, RegExp>>;
  readonly ways: readonly { readonly value: string; readonly says: Readonly<Record<Lang, RegExp>> }[];
};

/** And, or. 와 and と may also join two parties that act together. */
export const joining: Follower = {
  facet: 'joining',
  any: {
    ko: /[와과나]\s|\s(?:및|또는|혹은)\s|거나/,
    ja: /と|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|あるいは|か/,
  },
  ways: [
    {
      value: 'and',
      says: {
        ko: /^(?:[와과](?=\s)|\s및(?=\s))/,
        ja: /^(?:と(?=[\p{Script=Han}ァ-ヺ])(?![認定]|な)|及び|並びに|および|ならびに)/u,
      },
    },
    {
      value: 'or',
      says: {
        ko: /^(?:이?나(?=\s)|\s(?:또는|혹은)(?=\s)|이?거나(?=\s))/,
        ja: /^(?:又は|若しくは|または|もしくは|あるいは|か(?=[\p{Script=Han}ァ-ヺ])(?![月所国年条]))/u,
      },
    },
  ],
};

/** Before, after. */
export const order: Follower = {
  facet: 'before or after',
  any: { ko: /전|후|뒤|앞/, ja: /前|後|以降|てから|先立/ },
  ways: [
    {
      value: 'before',
      says: {
        ko: /^(?:(?:하|되)기|이|의)?\s?(?:이전|전)(?=에|까지|의\s|인\s|부터|,|$)|^(?:(?:하|되)기)?에\s앞[서선]|^[을를]\s앞두고/,
        ja: /^(?:する|される|の)?(?:以前|前)(?![提例向回者記述日年月期半後])|^(?:する|される)?(?:の)?に先(?:立|駆け)|^を(?:前に|控え)/,
      },
    },
    {
      value: 'after',
      says: {
        ko: /^(?:의|하고\s난|한|된)?\s?(?:이후|후|뒤)(?=에|까지|의\s|인\s|부터|로|\s|,|$)/,
        ja: /^(?:した|された|の)?(?:以後|以降|後)(?![継援者悔半期退任方])|^(?:して|されて)(?:から|以降)/,
      },
    },
  ],
};

/** From, until. */
export const bounds: Follower = {
  facet: 'from or until',
  any: { ko: /부터|까지/, ja: /から|まで/ },
  ways: [
    { value: 'from', says: { ko: /^부터/, ja: /^から(?!成|構成|な)/ } },
    { value: 'until', says: { ko: /^\s?까지/, ja: /^まで/ } },
  ],
};

/** From a place, to a place: 県から市町村へ. Only if each text says both, because 에서 and に also say where. */
export const ways: Follower = {
  facet: 'from or to',
  any: {
    ko: /(?:에서|로부터|에게서)\s[^,.]{0,24}(?:으로|로|에게)의?\s/,
    ja: /(?:から|より)(?=[^。]{0,24}(?:へ|に))|(?:へ|に)(?=[^。]{0,24}(?:から|より))/,
  },
  ways: [
    {
      value: 'from',
      says: {
        ko: /^(?:에서|으?로부터|에게서)(?!도|는|만)(?=\s)/,
        ja: /^(?:から(?!成|構成|な)|より(?!も))/,
      },
    },
    {
      value: 'to',
      says: {
        ko: /^(?:으로|로|에게)(?=의?\s)(?!\s인)/,
        ja: /^へ|^に(?=\p{Script=Han}{0,4}(?:移|送|派遣|転|渡|戻|向|通知|委))/u,
      },
    },
  ],
};

const reach = 12;

const sayingAt = (
  { text, lang }: CheckText,
  { start, end }: Span,
  { facet, ways }: Follower,
): ValueWord | undefined => {
  const rest = text.slice(end, end + reach);
  for (const { value, says } of ways) {
    const said = says[lang].exec(rest)?.[0];
    if (said !== undefined)
      return { facet, value, text: text.slice(start, end + said.length), start, end: end + said.length };
  }
  return undefined;
};

/**
 * The words of both texts behind which each says something else of one thing.
 * @example contradictedBehind(unit, joining): 연령과 성별에 for 年齢若しくは性別
 */
export const contradictedBehind = (unit: CheckUnit, follower: Follower): readonly Contradiction[] => {
  const { source, target } = unit;
  if (!follower.any[source.lang].test(source.text) || !follower.any[target.lang].test(target.text)) return [];
  return anchorsOf(unit).flatMap((anchor): readonly Contradiction[] => {
    const own = sayingAt(source, anchor.source, follower);
    if (own === undefined) return [];
    const other = sayingAt(target, anchor.target, follower);
    return other === undefined || own.value === other.value ? [] : [{ source: own, target: other }];
  });
};
