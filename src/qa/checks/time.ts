// Compares times: 올해 is not 来年, and a plan (할 예정이다, 予定である) is not a completed act (하였다, した).

import type { Lang } from '../../model/language.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { contradictionsIn, toFault } from '../meaning/values.js';
import { isSameYear } from '../quantities/relative-years.js';

type Fact = 'differs' | 'done' | 'planned' | 'finished' | 'unfinished';

/** A sentence that ends with a plan. */
const planned: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:예정|계획|준비)하고\s있(?:다|습니다|음)\s?[.。]?$|(?:예정|계획|방침|전망)(?:이다|임|입니다|이었다|이었습니다|이라고 밝혔다)?\s?[.。]?$/,
  ja: /(?:予定|計画|準備)して(?:いる|います|おります|おり)[。．.]?$|(?:(?:予定|計画|方針|見込み|見通し|考え|つもり)(?:である|だ|です|だった|でした|であった|であります|でございます|としている|となっている|となっております)?|運び(?:である|です|となって(?:いる|います|おります))|こととしている|こととしております|こととしています)[。．.]?$/,
};
/** A sentence that ends with a completed act. */
const done: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:[았었했였됐렸졌켰냈]다|[았었했였됐렸졌켰냈]습니다|[았었했였됐]음|[한된은간온] 바 있(?:다|습니다|음))\s?[.。]?$/,
  ja: /(?:した|った|いた|れた|えた|きた|めた|けた|げた|せた|ました|んだ|いだ)[。．.]?$/,
};
/** Words of a plan anywhere in the text: 개최할 예정이라고 밝혔다 contains both. */
const anyPlan: Readonly<Record<Lang, RegExp>> = {
  ko: /예정|계획이|계획을 밝|방침|전망|것이다|것으로|겠|하기로|키로|앞두/,
  ja: /予定|計画[だでとが]|方針|見込|見通し|だろう|であろう|つもり|こととし|することに|する考え|目指|これから|運び/,
};

const speaksOfPlan = /예정|계획|방침|전망|予定|計画|方針|見込|見通|考え|つもり|こととして|運び/;

/** A sentence that ends with an ongoing act; with 完了, 완료 it is a state that was reached. */
const underWay: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:하고|고)\s있(?:다|습니다|음)\s?[.。]?$|(?:추진|진행|시행)\s?중(?:이다|입니다|임)?\s?[.。]?$|(?:[가-힣]{2}|는)\s중(?:이다|입니다|임|에 있다|에 있습니다)\s?[.。]?$/,
  ja: /(?:て|で)(?:いる|います|おります|おり)(?:ところである|ところです)?[。．.]?$|(?<![途年期集])中(?:である|です|だ)[。．.]?$/,
};
/** A sentence that ends with a finished act. */
const finished: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:마쳤|마무리하였|마무리했|완료하였|완료했|완료되었|완료됐|끝냈|끝났|종료하였|종료했|종료되었|종료됐|마무리되었|마무리됐|마무리지었|끝마쳤|매듭지었)(?:다|습니다)\s?[.。]?$/,
  ja: /(?:終えた|終わった|完了した|終了した|済ませた|終えました|完了しました|終了しました|終わりました|済んだ|済みました|(?:終わって|済んで|終えて|完了して|終了して)(?:いる|います)|済みである|済みです)[。．.]?$/,
};
/** 마련하고 있다 as 講じた; for verbs of saying (밝히고 있다, 述べた) each language chooses the form freely. */
const ongoing =
  /(?<!(?:밝히|말하|전하|강조하|지적하|설명하|평가하|보도하|요구하)고\s?)(?<=고\s?)있(?:다|습니다|음)\s?[.。]?$/;
const simplePast =
  /(?<!て|で|てき|でき|ってい|てい|でい)(?:した|った|んだ|いだ|じた|めた|けた|れた|えた|きた|げた|ました)[。．.]?$/;
const saying = /述べ|語っ|話し|指摘し|説明し|強調し|発表し|報じ|表明し|評価し|明らかにし/;

const anyEnd = /완료|마치|마쳤|마무리|끝|종료|完了|終え|終わ|終了|済/;

/** An ongoing act in any clause: 현재 추진 중이며, 進められており. */
const goesOn: Readonly<Record<Lang, RegExp>> = {
  ko: /고 있|(?:추진|진행|시행|조사|검토|조율|조정|공사|건설|개발|협의|심사|운영)\s?중/,
  ja: /[てで](?:い[るたてま]|お[りる])|(?:進行|実施|調査|検討|調整|工事|建設|開発|協議|審査|運営|準備)中/,
};
/** A finished act in any clause: 이미 완료되었으며, 終了しており. */
const isOver: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:완료|종료|완공|준공)(?:하[였여]|했|되[었어]|됐|된|한)|마쳤|마무리(?:하였|했|되었|됐)|끝[났냈]/,
  ja: /(?:完了|終了|竣工|完成)(?:し(?:た|て|、|まし)|され)|終え|終わっ|終わり/,
};
const anyOver = /완료|종료|완공|준공|마치|마쳤|마무리|끝|完了|終了|竣工|完成|終え|終わ|済/;

/** Acts that are still to be finished: 마칠 예정, 完了する見込み. */
const willBeOver: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:완료|종료|완공|준공|마무리)(?:할|될)\s?(?:예정|계획|전망|것으로)|(?:마칠|끝날|끝낼)\s?(?:예정|계획|전망|것으로)/,
  ja: /(?:(?:完了|終了|竣工|完成)(?:する|される)|終わる|終える)(?:予定|見込|見通し|計画)/,
};

/** 모두 마쳤으며 as 完了する見込みで: what one text reports as over is still to come in the other. */
const yetToEnd = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const compare = (fact: Fact, ours: RegExp, theirs: RegExp, others: readonly [RegExp, RegExp]) => {
    const [own, other] = [ours.exec(source.text), theirs.exec(target.text)];
    if (own === null || other === null || others[0].test(source.text) || others[1].test(target.text))
      return [];
    const at = ({ index, 0: text }: RegExpExecArray) => ({ start: index, end: index + text.length });
    return [{ fact, source: at(own), target: at(other), values: { source: own[0], target: other[0] } }];
  };
  if (!anyOver.test(source.text) || !anyOver.test(target.text)) return [];
  const [from, to] = [source.lang, target.lang];
  return [
    ...compare('planned', isOver[from], willBeOver[to], [anyPlan[from], isOver[to]]),
    ...compare('done', willBeOver[from], isOver[to], [isOver[from], anyPlan[to]]),
  ];
};

/** 進められており as 이미 완료되었으며: an ongoing act in one text, a finished one in the other, and neither in both. */
const otherClause = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  if (anyOver.test(source.text) === anyOver.test(target.text)) return [];
  const at = ({ index, 0: text }: RegExpExecArray) => ({ start: index, end: index + text.length });
  const compare = (fact: Fact, ours: RegExp, theirs: RegExp, others: readonly [RegExp, RegExp]) => {
    const [own, other] = [ours.exec(source.text), theirs.exec(target.text)];
    if (own === null || other === null || others[0].test(source.text) || others[1].test(target.text))
      return [];
    return [{ fact, source: at(own), target: at(other), values: { source: own[0], target: other[0] } }];
  };
  const [from, to] = [source.lang, target.lang];
  return [
    ...compare('finished', goesOn[from], isOver[to], [isOver[from], goesOn[to]]),
    ...compare('unfinished', isOver[from], goesOn[to], [goesOn[from], isOver[to]]),
  ];
};

const otherStage = ({ source, target }: CheckUnit): readonly Fault<Fact>[] => {
  const mayGoOn = (source.lang === 'ko' ? source : target).text.includes('고 있');
  if (!mayGoOn && ![speaksOfPlan, anyEnd].some((one) => one.test(source.text) || one.test(target.text)))
    return [];
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
    const over = ends(done[target.lang], theirs);
    if (plan !== undefined && over !== undefined && !anyPlan[target.lang].test(theirs))
      return fault('done', plan, over);
    const going = ends(underWay[source.lang], ours);
    const ended = ends(finished[target.lang], theirs);
    if (going !== undefined && ended !== undefined && !anyEnd.test(ours))
      return fault('finished', going, ended);
    const wasEnded = ends(finished[source.lang], ours);
    const isGoingOn = ends(underWay[target.lang], theirs);
    if (wasEnded !== undefined && isGoingOn !== undefined && !anyEnd.test(theirs))
      return fault('unfinished', wasEnded, isGoingOn);
    const [korean, japanese] = source.lang === 'ko' ? [ours, theirs] : [theirs, ours];
    const goes = ends(ongoing, korean);
    const past = saying.test(japanese) ? undefined : ends(simplePast, japanese);
    if (goes !== undefined && past !== undefined)
      return source.lang === 'ko' ? fault('finished', goes, past) : fault('unfinished', past, goes);
    // 공유하고 있다 as 共有する予定である, and the reverse.
    const willBe = ends(planned[target.lang], theirs);
    if (going !== undefined && willBe !== undefined && !anyPlan[source.lang].test(ours))
      return fault('planned', going, willBe);
    if (plan !== undefined && isGoingOn !== undefined && !anyPlan[target.lang].test(theirs))
      return fault('done', plan, isGoingOn);
    const was = ends(done[source.lang], ours);
    const will = ends(planned[target.lang], theirs);
    if (was !== undefined && will !== undefined && !anyPlan[source.lang].test(ours))
      return fault('planned', was, will);
    return [];
  });
};

const stages = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const found = otherStage(unit);
  return found.length > 0 ? found : [...otherClause(unit), ...yetToEnd(unit)];
};

export const time = {
  id: 'time',
  facts: ['differs', 'done', 'planned', 'finished', 'unfinished'],
  severity: 'error',
  unit: (unit) => [
    ...contradictionsIn(unit, 'time')
      .filter((one) => !isSameYear(unit, one))
      .map((one) => toFault<Fact>('differs', one)),
    ...stages(unit),
  ],
} as const satisfies Check<Fact>;
