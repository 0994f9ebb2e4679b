// Finds acts that one text says somebody did, and the other that they were done to the same one: 시로부터 요구를 받았다 as
// 市に対し要求した.

import loadActs from '../../../../data/language/undergone-acts.tsv';
import type { Lang } from '../../../model/language.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable, wordsOf } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';

type Act = {
  readonly undergone: Readonly<Record<Lang, RegExp>>;
  readonly done: Readonly<Record<Lang, RegExp>>;
};

const acts = once((): readonly Act[] =>
  readTable(loadActs, 'ko', 'ja').map((row) => {
    const [ko, ja] = [alternatives(wordsOf(row.ko)), alternatives(wordsOf(row.ja))];
    return {
      undergone: {
        ko: new RegExp(`${ko}(?:[을를]\\s?)?(?:받|당하|되었|됐)`),
        ja: new RegExp(`${ja}(?:され|られ|れ[たてる、ま]|[がを]?(?:受け|あり|あっ))`),
      },
      done: {
        ko: new RegExp(`${ko}(?:[을를]\\s?)?(?:하[였고며기]|했|한다|할|합|해)`),
        ja: new RegExp(`${ja}(?:をし|し|す|た[。、]|る|ま)`),
      },
    };
  }),
);

const received: Readonly<Record<Lang, RegExp>> = {
  ko: /받|당하|[되됐]/,
  ja: /れ[たてる、ま]|受け|もら|いただ|[がも]あ[っり]/,
};
const mayUndergo: Readonly<Record<Lang, RegExp>> = {
  ko: /받|당하|되었|됐/,
  ja: /れ[たてる、ま]|受け|[がも]あ[っり]/,
};

const isDone = (act: Act, { text, lang }: CheckText): boolean =>
  act.done[lang].test(text) && !act.undergone[lang].test(text) && !received[lang].test(text);

/**
 * The text that says an act was undergone, if the other one says that it was done; undefined if there is no such act.
 * @example undergoneIn for 시로부터 요구를 받았다 as 市に対し要求した: source
 */
export const undergoneIn = ({ source, target }: CheckUnit): 'source' | 'target' | undefined => {
  const [own, other] = [source, target].map(({ text, lang }) => mayUndergo[lang].test(text));
  if (own === other) return undefined;
  const [undergoing, doing] = own ? [source, target] : [target, source];
  const found = acts().some(
    (act) => act.undergone[undergoing.lang].test(undergoing.text) && isDone(act, doing),
  );
  return found ? (own ? 'source' : 'target') : undefined;
};
