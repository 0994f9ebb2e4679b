// Compares whose word something is: 総務省によると、東京都は… is not 도쿄도에 따르면 총무성은….

import type { Lang } from '../../../model/language.js';
import type { CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';
import { isTopicAt } from './topics.js';

const according: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:\s?[가-힣]{1,5})?(?:에\s?따르면|에\s?의하면|에\s따라서는)/,
  ja: /^[\p{Script=Han}ァ-ヺー]{0,5}(?:によると|によれば|の話では)/u,
};
const mayAttribute: Readonly<Record<Lang, RegExp>> = { ko: /따르면|의하면/, ja: /によ[るれ]|話では/ };

/**
 * The body whose word something is in the source, and that something is said of in the target, which names another body as
 * its source.
 * @example 総務省 for 総務省によると、都は修正する as 도에 따르면 총무성은 수정한다
 */
export const exchangedAttribution = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (!mayAttribute[source.lang].test(source.text) || !mayAttribute[target.lang].test(target.text))
    return undefined;
  const anchors = anchorsOf(unit);
  const own = anchors.find((one) =>
    according[source.lang].test(source.text.slice(one.source.end, one.source.end + 12)),
  );
  const other = anchors.find((one) =>
    according[target.lang].test(target.text.slice(one.target.end, one.target.end + 12)),
  );
  if (own === undefined || other === undefined || own === other) return undefined;
  return isTopicAt(target, own.target) || isTopicAt(source, other.source) ? own : undefined;
};
