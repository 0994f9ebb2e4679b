// Compares reasons that are denied: 예산이 부족해서가 아니다 is not 予算が不足しているためである, 줄었다고 해서 필요 없는 것은 아니다
// not 減っているので不要だ, and "not A but B" not "not B but A".

import loadWords from '../../../../data/language/reason-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { neighboursIn } from '../slots/slots.js';
import type { Contradiction, ValueWord } from '../values.js';

const wordsOf = (kind: string) => {
  const inLanguage = (lang: Lang): RegExp =>
    new RegExp(
      alternatives(
        readTable(loadWords, 'kind', 'language', 'form').filter(
          (row) => row.kind === kind && row.language === lang,
        ),
      ),
    );
  return { ko: once(() => inLanguage('ko')), ja: once(() => inLanguage('ja')) } as const;
};
const denied = wordsOf('denied');
const stated = wordsOf('stated');
const inferred = wordsOf('inferred');
const so = wordsOf('so');
const rejected = wordsOf('rejected');

/** Words that deny a conclusion: 것은 아니다, わけではない; beside it the reason may be said in any way. */
const deniedConclusion: Readonly<Record<Lang, RegExp>> = {
  ko: /것(?:은|이|만은)?\s?아니|건\s?아니|수는\s없|라고는|고\s(?:할|볼|단정할)\s수|아닙니다|아니다[.]?$|어렵|곤란|무리/,
  ja: /わけで|わけに|とは限|ことにはなら|ものでは|とは言|とはいえ|ではな|ではあり|できな|できませ|困難|難し|無理|ても/,
};

type Words = ReturnType<typeof wordsOf>;
const placeIn = ({ text, lang }: CheckText, words: Words): ValueWord | undefined => {
  const found = words[lang]().exec(text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  return { facet: 'reason', value: '', text: found[0], start: found.index, end };
};

/** The denial of a reason in one text, and the words by which the other one states it. */
const statedFor = (denying: CheckText, stating: CheckText): readonly [ValueWord, ValueWord] | undefined => {
  if (placeIn(stating, denied) !== undefined || placeIn(stating, rejected) !== undefined) return undefined;
  const reason = placeIn(denying, denied);
  if (reason !== undefined && placeIn(denying, stated) === undefined) {
    const said = placeIn(stating, stated);
    return said === undefined ? undefined : [reason, said];
  }
  const inference = placeIn(denying, inferred);
  if (inference === undefined || placeIn(stating, inferred) !== undefined) return undefined;
  if (!deniedConclusion[denying.lang].test(denying.text.slice(inference.end))) return undefined;
  const cause = placeIn(stating, so);
  return cause === undefined || deniedConclusion[stating.lang].test(stating.text.slice(cause.end))
    ? undefined
    : [inference, cause];
};

/**
 * The reason that only one text denies, and the words by which the other states it.
 * @example 때문이 아니 beside ためである for 비용 때문이 아니다 as 費用のためである
 */
export const otherReason = ({
  source,
  target,
}: CheckUnit): (Contradiction & { readonly fact: 'lost' | 'added' }) | undefined => {
  const [lost, said] = statedFor(source, target) ?? [];
  if (lost !== undefined && said !== undefined) return { fact: 'lost', source: lost, target: said };
  const [added, own] = statedFor(target, source) ?? [];
  return added === undefined || own === undefined ? undefined : { fact: 'added', source: own, target: added };
};

/** A thing that a text rejects, and the one that it says instead: A가 아니라 B. */
type Rejection = { readonly not: Span; readonly but: Span };
const topics: Readonly<Record<Lang, RegExp>> = { ko: /[은는]\s(?!아니)|,\s/g, ja: /は(?!な|あ)|、/g };

const rejectionIn = ({ text, lang }: CheckText): Rejection | undefined => {
  const [found, ...more] = Array.from(text.matchAll(new RegExp(rejected[lang](), 'g')));
  if (found === undefined || more.length > 0) return undefined;
  const before = text.slice(0, found.index);
  const start = Array.from(before.matchAll(topics[lang]), ({ index, 0: mark }) => index + mark.length).at(-1);
  const behind = found.index + found[0].length;
  return { not: { start: start ?? 0, end: found.index }, but: { start: behind, end: text.length } };
};

const isIn = (outer: Span, { start, end }: Span): boolean => outer.start <= start && end <= outer.end;

/**
 * The word that one text rejects and the other says instead of what the first one says.
 * @example 예산 for 예산이 아니라 인력이 부족하다 as 人手ではなく予算が足りない
 */
export const exchangedRejection = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (source.sentences.length !== 1 || target.sentences.length !== 1) return undefined;
  const [own, other] = [rejectionIn(source), rejectionIn(target)];
  if (own === undefined || other === undefined) return undefined;
  const words = neighboursIn(unit);
  const rejectedFirst = words.filter((one) => isIn(own.not, one.source));
  const said = words.filter((one) => isIn(own.but, one.source));
  const isTurned =
    rejectedFirst.some((one) => isIn(other.but, one.target)) &&
    rejectedFirst.every((one) => !isIn(other.not, one.target)) &&
    said.some((one) => isIn(other.not, one.target));
  return isTurned ? rejectedFirst.find((one) => isIn(other.but, one.target)) : undefined;
};
