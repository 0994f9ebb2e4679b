// Tells by letters alone whether two texts may differ in their relations: if all common words stand in the same order, with
// the same particles, in the same voice, nothing has changed places, and no text need be analysed.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Item } from './items.js';

/** Particles by which two words may be told apart; 은 and は stand for most of them. */
const particles: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[측들]|\s측)?(?:(?<subject>이|가)|(?<object>을|를)|(?<than>보다)|(?<from>에게서|으?로부터|부터|에서)|(?<to>에게|에|께|로|으로)|(?<owner>의))(?![가-힣])/y,
  ja: /側?(?:(?<subject>が)|(?<object>を)|(?<than>より)|(?<from>から)|(?<to>へ|に)|(?<owner>の))/y,
};

const particleAt = ({ text, lang }: CheckText, { end }: Span): string | undefined => {
  const pattern = particles[lang];
  pattern.lastIndex = end;
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return Object.keys(groups).find((name) => groups[name] !== undefined);
};

/** Signs of receiving, of the passive, of a denial, of what is said of one thing alone, and of an act that another one asks for. */
const signs: readonly Readonly<Record<Lang, RegExp>>[] = [
  {
    ko: /받|당[하했한]|배우|빌[리려]|듣|들[었은을]/,
    ja: /受け|もら|いただ|賜|教わ|借り|学[びんぶ]|習[いっう]|得[たてる]/,
  },
  { ko: /[되된될됐됩돼]|어지|[려져겨]졌/, ja: /れ[たるてまな、]/ },
  { ko: /않|못|없|아니|아닌/, ja: /ない|なく|なかっ|ません|ず/ },
  {
    ko: /의\s[가-힣]{2,4}(?:으?로|에\s따라)\s/,
    ja: /の\p{Script=Han}{1,3}[ぁ-ん]?(?:で|により|によって|に応じて|に基づき)/u,
  },
  { ko: /만[\s이을은]|보다|전에|후|뒤/, ja: /のみ|だけ|より|前|後/ },
];

const inOrder = (items: readonly Item[]): boolean =>
  items.every((one, i) => i === 0 || (items[i - 1] as Item).target.start < one.target.start);

/** Whether the relations of the common words differ for certain in nothing. */
export const haveSameRelations = ({ source, target }: CheckUnit, items: readonly Item[]): boolean => {
  if (!inOrder(items)) return false;
  if (signs.some((sign) => sign[source.lang].test(source.text) !== sign[target.lang].test(target.text)))
    return false;
  return items.every((one) => {
    const [own, other] = [particleAt(source, one.source), particleAt(target, one.target)];
    return own === undefined || other === undefined || own === other;
  });
};
