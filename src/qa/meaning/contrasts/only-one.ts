// Compares whom alone a statement concerns: 国の機関には準用しない。地方公共団体のみに is not 국가기관에만.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { sharedWords } from './topics.js';

type Side = 'source' | 'target';

const only: Readonly<Record<Lang, RegExp>> = { ko: /만(?=[\s을이])/g, ja: /のみ|だけ/g };
const behind: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:으?로|에서|에게?)?만(?=[\s을이])/,
  ja: /^(?:で|に|から|へ)?(?:のみ|だけ)(?!で|な)/,
};

const isAlone = ({ text, lang }: CheckText, { end }: { readonly end: number }): boolean =>
  behind[lang].test(text.slice(end, end + 6));

/** The word behind which the only "only" of a text stands. */
const aloneIn = (side: CheckText, words: readonly Anchor[], at: Side): Anchor | undefined => {
  if (side.text.match(only[side.lang])?.length !== 1) return undefined;
  return words.find((one) => isAlone(side, one[at]));
};

/**
 * The word that stands alone in the source, while the target says that of another word of both texts.
 * @example 地方公共団体 for 地方公共団体のみに適用する as 국가기관에만 적용한다
 */
export const otherAlone = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (source.text.search(only[source.lang]) < 0 || target.text.search(only[target.lang]) < 0)
    return undefined;
  const words = sharedWords(unit);
  const [own, other] = [aloneIn(source, words, 'source'), aloneIn(target, words, 'target')];
  return own === undefined || other === undefined || own === other ? undefined : own;
};
