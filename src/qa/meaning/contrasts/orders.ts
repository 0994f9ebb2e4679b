// Compares which of two acts comes first: 심의를 거친 후 공고한다 is not 公告した後に審議を行う.

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { sharedWords } from './topics.js';

type Side = 'source' | 'target';

const after: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:(?:한|된|은|친|난|진|낸|받은)\s(?:후|뒤|다음)|\s?후)(?=에|\s|,)|[을를]\s거쳐(?=\s|,)/g,
  ja: /(?:[たの](?:後|のち|上)|後)(?=[、にで])|を経て(?=、|から|\p{Script=Han})/gu,
};
/** Letters that may stand between an act and "after" it: 심의|를 거친, 公告|した, 議決|を経. */
const gap: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[을를이가]?\s?(?:거|마|받|끝|얻|실시|완료|하|되)?[가-힣]{0,2})$/,
  ja: /^(?:[をがの]?(?:経|終え|得|受け|行っ|し|さ|済ませ|完了し|実施し)?(?:れ|せ|っ)?)$/,
};

/** The act before the only "after" of a text. */
const actBefore = ({ text, lang }: CheckText, anchors: readonly Anchor[], side: Side): Anchor | undefined => {
  const [place, ...more] = Array.from(text.matchAll(after[lang]), ({ index }) => index);
  if (place === undefined || more.length > 0) return undefined;
  return anchors
    .filter((one) => one[side].end <= place && gap[lang].test(text.slice(one[side].end, place)))
    .sort((a, b) => b[side].end - a[side].end)[0];
};

/**
 * The act that one text puts first, while the other one puts another act of both texts before it.
 * @example 심의 for 심의한 후 공고한다 as 公告した後に審議する
 */
export const turnedOrder = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (source.text.search(after[source.lang]) < 0 || target.text.search(after[target.lang]) < 0)
    return undefined;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  const anchors = sharedWords(unit);
  const [own, other] = [actBefore(source, anchors, 'source'), actBefore(target, anchors, 'target')];
  if (own === undefined || other === undefined || own === other) return undefined;
  return own.target.start > other.target.end && other.source.start > own.source.end ? own : undefined;
};
