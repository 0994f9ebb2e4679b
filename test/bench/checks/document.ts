// A made-up document in both languages: sentences of administration with terms of the shipped glossary, numbers and
// dates; every tenth translation has a number wrong. Always the same.

import type { Concept } from '../../../src/model/concept.js';
import { preferredTerm } from '../../../src/model/concept.js';
import type { Lang } from '../../../src/model/language.js';
import type { Pair } from '../../../src/qa/prepare-unit.js';

type Both = { readonly ko: string; readonly ja: string };

/** Always the same numbers (mulberry32). */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

const weekdays = { ko: '일월화수목금토', ja: '日月火水木金土' };

/**
 * So many pairs; two of three from Korean. Sentences are as long as the segments of press releases and laws are on
 * average (50 letters), with more different terms than any real document has.
 */
export const madeDocument = (concepts: readonly Concept[], count: number): readonly Pair[] => {
  const next = numbers(8);
  const terms = concepts.flatMap((concept): Both[] => {
    const ko = preferredTerm(concept, 'ko')?.text;
    const ja = preferredTerm(concept, 'ja')?.text;
    const isPlain = concept.equivalence === 'exact' && concept.domain !== 'title';
    return isPlain && ko !== undefined && ja !== undefined && ko.length < 12 ? [{ ko, ja }] : [];
  });
  const term = (): Both => terms[next(terms.length)] as Both;
  const date = (): Both => {
    const day = new Date(Date.UTC(2024, 0, 1 + next(1000)));
    const [year, month, at] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
    const [ko, ja] = [weekdays.ko.charAt(day.getUTCDay()), weekdays.ja.charAt(day.getUTCDay())];
    return { ko: `${year}. ${month}. ${at}.(${ko})`, ja: `${year}年${month}月${at}日（${ja}）` };
  };
  const amount = (): readonly [right: Both, wrong: Both] => {
    const [eok, man] = [1 + next(900), 1000 + next(9000)];
    const say = (n: number): Both => ({ ko: `${n}억 ${man}만 원`, ja: `${n}億${man}万ウォン` });
    return [say(eok), say(eok + 1)];
  };
  const sentences: readonly ((isWrong: boolean) => Both)[] = [
    (isWrong) => {
      const [a, b, c, on, [right, wrong]] = [term(), term(), term(), date(), amount()];
      return {
        ko: `${a.ko} 관계자는 ${on.ko} ${b.ko} 추진을 위하여 ${right.ko} 규모의 ${c.ko} 지원 방안을 발표했다.`,
        ja: `${a.ja}の関係者は${on.ja}、${b.ja}の推進に向けて${(isWrong ? wrong : right).ja}規模の${c.ja}支援策を発表した。`,
      };
    },
    (isWrong) => {
      const [a, b, c, n] = [term(), term(), term(), 2 + next(500)];
      return {
        ko: `‘${a.ko}’와 ‘${b.ko}’를 주제로 열린 회의에는 ${n}개 기관이 참가하여 ${c.ko}에 대하여 의견을 나누었다.`,
        ja: `「${a.ja}」と「${b.ja}」をテーマに開かれた会議には${isWrong ? n + 1 : n}機関が参加し、${c.ja}について意見を交わした。`,
      };
    },
    (isWrong) => {
      const [a, b, n] = [term(), term(), 10 + next(800)];
      return {
        ko: `${a.ko}의 ${b.ko} 이용률은 지난해보다 ${n / 10}% 늘었다.`,
        ja: `${a.ja}の${b.ja}利用率は前年より${(isWrong ? n + 10 : n) / 10}％増えた。`,
      };
    },
    () => {
      const [a, b, c, d] = [term(), term(), term(), term()];
      return {
        ko: `또한 ${a.ko}, ${b.ko}, ${c.ko} 등 현장의 목소리를 ${d.ko}에 반영하기로 했다.`,
        ja: `また、${a.ja}、${b.ja}、${c.ja}など現場の声を${d.ja}に反映することにした。`,
      };
    },
  ];
  return Array.from({ length: count }, (_, segment) => {
    const { ko, ja } = (sentences[next(sentences.length)] as (typeof sentences)[number])(segment % 10 === 0);
    const lang: Lang = segment % 3 === 2 ? 'ja' : 'ko';
    return { segment, lang, source: lang === 'ko' ? ko : ja, target: lang === 'ko' ? ja : ko };
  });
};
