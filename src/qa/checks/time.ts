// When: 올해 is no 来年, and what is planned (할 예정이다, 予定である) has not been done (하였다, した).

import type { Lang } from '../../model/language.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { contradictionsIn, toFault } from '../meaning/values.js';

type Fact = 'differs' | 'done' | 'planned';

/** A sentence that ends in a plan. */
const planned: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:예정|계획|방침)(?:이다|임|입니다|이라고 밝혔다)?\s?[.。]?$/,
  ja: /(?:予定|計画|方針)(?:である|だ|です|であります|としている|となっている)?[。．.]?$/,
};
/** A sentence that ends in something done. */
const done: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[았었했였됐렸졌켰냈]다|[았었했였됐렸졌켰냈]습니다|[았었했였됐]음)\s?[.。]?$/,
  ja: /(?:した|った|いた|れた|えた|きた|めた|けた|げた|せた|ました|んだ|いだ)[。．.]?$/,
};
/** Words of a plan, anywhere in the text: 개최할 예정이라고 밝혔다 says both. */
const anyPlan: Readonly<Record<Lang, RegExp>> = {
  ko: /예정|계획이|계획을 밝|방침|전망|것이다|것으로|겠|하기로|키로|앞두/,
  ja: /予定|計画[だでとが]|方針|見込|見通し|だろう|であろう|つもり|こととし|することに|する考え|目指|これから/,
};

const speaksOfPlan = /예정|계획|방침|予定|計画|方針/;

const otherStage = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  if (!speaksOfPlan.test(source.text) && !speaksOfPlan.test(target.text)) return [];
  if (source.sentences.length !== target.sentences.length) return [];
  return source.sentences.flatMap((from, i): readonly Fault<Fact>[] => {
    const to = target.sentences[i];
    if (to === undefined) return [];
    const ours = source.text.slice(from.start, from.end);
    const theirs = target.text.slice(to.start, to.end);
    const ends = (pattern: RegExp, text: string): string | undefined => pattern.exec(text)?.[0];
    const fault = (fact: Fact, said: string, wrong: string): readonly Fault<Fact>[] => [
      {
        fact,
        source: { start: from.end - said.length, end: from.end },
        target: { start: to.end - wrong.length, end: to.end },
        values: { source: said, target: wrong },
      },
    ];
    const plan = ends(planned[source.lang], ours);
    const past = ends(done[target.lang], theirs);
    if (plan !== undefined && past !== undefined && !anyPlan[target.lang].test(theirs))
      return fault('done', plan, past);
    const was = ends(done[source.lang], ours);
    const will = ends(planned[target.lang], theirs);
    if (was !== undefined && will !== undefined && !anyPlan[source.lang].test(ours))
      return fault('planned', was, will);
    return [];
  });
};

export const time = {
  id: 'time',
  facts: ['differs', 'done', 'planned'],
  severity: 'error',
  unit: (unit) => [
    ...contradictionsIn(unit, 'time').map((one) => toFault<Fact>('differs', one)),
    ...otherStage(unit),
  ],
} as const satisfies Check<Fact>;
