// Says which modal words of two texts mean the same with what stands beside them: an act that is possible only in one way must
// be done in it (방문만 가능하다, 窓口で行わなければならない), and what is possible without an act needs no such act (来なくても
// 提出できる, 방문할 필요가 없다).

import type { Lang } from '../../../model/language.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Contradiction } from '../values.js';
import { refuses } from './complements.js';

/** Only a way, a place or an act counts: of persons, 회원만 신청할 수 있다 obliges no member to apply. */
const onlyWay: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:(?:으?로|에서|[을를]\s통해서?)만|(?<=[가-힣]{2})(?<![자인원민들람객측]|기관|단체)만)\s(?:가능|허용|인정)|(?:으?로|에서|[을를]\s통해서?)만\s[^.,]{1,12}?수\s있/,
  ja: /(?:で|により|によって|による[^、。は]{1,8})(?:のみ|だけ)[^、。]{0,12}?(?:でき|可能|認め)|(?<![者人員民方])(?:のみ|だけ)(?:が|を)?(?:可能|認め)/,
};

const withoutAct: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:지\s?(?:않|아니하|않으셔)[가-힣]{0,2}도|지\s않고도?|없이도?)[^.]*?(?:수\s있|가능)/,
  ja: /(?:なくても|なくとも|ずに|ずとも|ことなく)[^。]*?(?:でき|可能)/,
};
/** 非公開とすることができる, 공개하지 아니할 수 있다: what may be left undone, and what may be made its opposite. */
const mayBeNot: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣])(?:비|불|미|무)[가-힣]{2}(?:으?로)?\s?(?:할|하게\s할|처리할)\s수/,
  ja: /[非不未無]\p{Script=Han}{1,3}(?:と|に)?することができ/u,
};
const canDo: Readonly<Record<Lang, RegExp>> = { ko: /수\s있|가능/, ja: /でき|可能/ };

const says = (pattern: Readonly<Record<Lang, RegExp>>, { text, lang }: CheckText): boolean =>
  pattern[lang].test(text);

const meets = (allowing: CheckText, other: CheckText, value: string): boolean => {
  if (refuses(allowing) || refuses(other)) return false;
  if (value === 'duty') return says(onlyWay, allowing);
  return (
    value === 'exemption' && (says(mayBeNot, allowing) || (says(withoutAct, allowing) && says(canDo, other)))
  );
};

/**
 * Whether a permission of one text, with its "only" or "without", is the duty or the exemption of the other.
 * @example 대리인은 방문 신고만 가능하다 and 代理人は窓口で届け出なければならない
 */
export const isModalDual = (unit: CheckUnit, { source, target }: Contradiction): boolean =>
  (source.value === 'power' && meets(unit.source, unit.target, target.value)) ||
  (target.value === 'power' && meets(unit.target, unit.source, source.value));
