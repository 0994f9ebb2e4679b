// Compares "only" and "also" behind one word: 공무원만 is not 公務員も.

import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { neighboursIn } from '../slots/slots.js';
import type { Contradiction, ValueWord } from '../values.js';

/** Particles between a word and "only" or "also", and the rest of a longer noun. */
const gaps: Readonly<Record<Lang, string>> = {
  ko: '^[가-힣]{0,2}?(?:에게|에서|에|까지|으로|로|부터|와|과)?',
  ja: '^[\\p{Script=Han}]{0,2}?(?:に|で|から|まで|と|へ)?',
};
const only: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(`${gaps.ko}만(?=[\\s,]|[이을은]\\s)`, 'u'),
  ja: new RegExp(`${gaps.ja}(?:のみ|だけ)(?!でな|で(?:は)?な|なら)`, 'u'),
};
const also: Readonly<Record<Lang, RegExp>> = {
  ko: new RegExp(`${gaps.ko}도(?=[\\s,])`, 'u'),
  ja: new RegExp(`${gaps.ja}も(?![のしうっちと])`, 'u'),
};
const mayLimit: Readonly<Record<Lang, RegExp>> = {
  ko: /만[\s,이을은도으]|한하|한해|한정|에만|뿐|유일|단독|오직|밖에|외에|전용/,
  ja: /のみ|だけ|限|しか|唯一|もっぱら|専/,
};
const mayAdd: Readonly<Record<Lang, RegExp>> = {
  ko: /도[\s,]|뿐|외에|물론|함께|아울러|까지|역시|또한/,
  ja: /も|ほか|だけでな|のみなら|加え|まで/,
};
const denial: Readonly<Record<Lang, RegExp>> = {
  ko: /않|못|없|아니|아닌/,
  ja: /ない|なか|なく|ません|ず[、に]/,
};
const reach = 10;

const behind = ({ text, lang }: CheckText, { end }: Span, pattern: Readonly<Record<Lang, RegExp>>) =>
  pattern[lang].exec(text.slice(end, end + reach))?.[0];
const wordAt = ({ text }: CheckText, { start, end }: Span, said: string): ValueWord => ({
  facet: 'scope',
  value: '',
  text: text.slice(start, end + said.length),
  start,
  end: end + said.length,
});
const has = ({ text, lang }: CheckText, pattern: Readonly<Record<Lang, RegExp>>): boolean =>
  pattern[lang].test(text);

/**
 * The word of which one text says "only" and the other "also".
 * @example 공무원만 beside 公務員も for 공무원만 접속할 수 있다 as 公務員もアクセスできる
 */
export const onlyAsAlso = (unit: CheckUnit): Contradiction | undefined => {
  const { source, target } = unit;
  const isLimited = has(source, mayLimit);
  if (isLimited === has(target, mayLimit) || has(source, denial) || has(target, denial)) return undefined;
  const [limited, open] = isLimited ? [source, target] : [target, source];
  if (has(limited, mayAdd) || !has(open, mayAdd)) return undefined;
  const patterns = isLimited ? [only, also] : [also, only];
  for (const one of neighboursIn(unit)) {
    const own = behind(source, one.source, patterns[0] as typeof only);
    const other = own === undefined ? undefined : behind(target, one.target, patterns[1] as typeof only);
    if (own !== undefined && other !== undefined)
      return { source: wordAt(source, one.source, own), target: wordAt(target, one.target, other) };
  }
  return undefined;
};
