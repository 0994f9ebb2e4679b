// Compares "and", "or", "but": 시장 및 군수 is not 市長又は郡守 (법제처 「법령 입안·심사 기준」; 法制執務).

import type { Lang } from '../../model/language.js';
import type { Check, CheckText, CheckUnit, Fault } from '../check.js';
import { contradictedBehind, joining } from '../meaning/followers.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs';

/** A choice between two conditions or acts, and any mark of one: a comma or middle dot may stand for it. */
const choices: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:이)?거나\s|든지\s|또는\s|혹은\s/,
  ja: /(?:る|た|い)か、|であるか|又は|または|若しくは|もしくは|あるいは/,
};
const anyChoice: Readonly<Record<Lang, RegExp>> = {
  ko: /거나|든지|든가|또는|혹은|나\s|아니면|[·ㆍ・/,]|중\s|하나|어느|택일|등\s|외|여부|지\s/,
  ja: /又は|または|若しくは|もしくは|あるいは|か[、のをどに]|いずれ|どちら|や|たり|[・／/、]|等|など/,
};
const joins: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:이|하|되|으|있|없|았|었|였|했|됐)고\s|(?:이|하|되|으)며\s/,
  ja: /(?:し|り|き|み|ち|び|い|え|れ|め|け|せ|で)、|て、|かつ/,
};

/** 소득이 기준 이하이고 재산이 … 미만인 as …であるか、又は…: clauses that are joined without a word, and by "or". */
const chosenOnce = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const compare = (plain: CheckText, choosing: CheckText) => {
    if (anyChoice[plain.lang].test(plain.text)) return undefined;
    const [join, choice] = [joins[plain.lang].exec(plain.text), choices[choosing.lang].exec(choosing.text)];
    return join === null || choice === null ? undefined : { join, choice };
  };
  const at = ({ index, 0: text }: RegExpExecArray) => ({ start: index, end: index + text.length });
  const gained = compare(source, target);
  const lost = gained ?? compare(target, source);
  if (lost === undefined) return [];
  const [own, other] = gained ? [lost.join, lost.choice] : [lost.choice, lost.join];
  const values = { source: own[0].trim(), target: other[0].trim() };
  return [{ fact: 'differs', source: at(own), target: at(other), values }];
};

/** 電話又はファクシミリでは受け付けない as 전화와 팩스로는 받지 않는다: of what is denied of all, "and" and "or" say the same. */
const denied: Readonly<Record<Lang, RegExp>> = {
  ko: /지\s(?:않는다|않습니다|아니한다)[.]?\s*$/,
  ja: /(?:[えけせてねめれ]ない|しない|ません)。?\s*$/,
};

export const conjunction = {
  id: 'conjunction',
  facts: ['differs'],
  severity: 'warning',
  unit: (unit) => {
    const words = contradictionsIn(unit, 'conjunction');
    const found = words.length > 0 ? words : contradictedBehind(unit, joining).slice(0, 1);
    const faults = found.length > 0 ? found.map((one) => toFault<Fact>('differs', one)) : chosenOnce(unit);
    const isOpen = [unit.source, unit.target].every(({ text, lang }) => denied[lang].test(text));
    return isOpen ? faults.map((one): Fault<Fact> => ({ ...one, severity: 'hint' })) : faults;
  },
} as const satisfies Check<Fact>;
