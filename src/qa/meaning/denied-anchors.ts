// Compares polarity word by word: 승인 없이 is not 承認を得て, 무허가 영업 not 許可を受けた営業, whatever else the
// sentence negates. The words are those that both texts contain (anchors).

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { type Anchor, anchorsOf } from './anchors.js';
import { predicateAnchors } from './predicates.js';

/** A word that one text negates and the other affirms. */
export type DeniedAnchor = { readonly fact: 'lost' | 'added'; readonly words: string } & Anchor;

/** Negations directly behind a word. */
const denied: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[을를이가은는도에]|으로|적)?\s?[가-힣]{0,3}지(?:는|도|를|가)?\s?(?:않|아니|못)(?!(?:을|할)\s수\s?없)|^(?:[이가은는도의])?\s?없|^(?:[이가은는도])?\s?(?:아니(?:다|[라고며한었]|었)|아닌|아닙)/,
  ja: /^(?:[をがはもの]|に|と)?(?:\p{Script=Han}?[ぁ-ん]{0,6}?)(?:な(?:い(?!し)|かっ|く(?!な)|けれ)|ません|ず(?![いっるべ])|ざる(?!を[得え]))/u,
};
/** A verb of the word without negation. */
const affirmed: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:[을를이가])?\s?(?:한다|하였|했|하여|해(?:\s|,)|하는|하며|하고|한(?=\s)|함|합니다|하지만|하나,|되지만|된다|되었|됐|된(?=\s)|되는|되어|됩니다|하기로|할(?=\s)|될(?=\s)|실시|진행|행하|받(?:은|는|아|았|고)|얻(?:은|는|어|었|고)|있(?:다|는|으|어|었|고))/,
  ja: /^(?:[をがは])?(?:(?:受け|得|与え)(?:[たてる]|ら)|す(?:る|べ)|し(?:た|て|、|ます|ました)|され(?:[るた]|て|、)|行[いうっわ]|図[りるっ]|進め|設け|付け|示し|できる|でき、|ある|あり|あっ)/,
};
/** An act that was done to nothing is not done: 확인된 사망자는 없다, 報告された被害はない. */
const doneToNone: Readonly<Record<Lang, RegExp>> = {
  ko: /^(?:이|가|을|를)?\s?(?:된|되는|한|하는|받은|있는|인)\s[^,.]{1,20}?[은는이가도]?\s없/,
  ja: /^(?:さ?れ|し|を受け|のあっ|があっ)(?:た|る|ている|ていた)[^、。はがも]{1,16}(?:は|が|も)(?:な(?:い|かっ|く)|い(?:な|ませ)|ありませ|見当たらな|見られな|皆無|ゼロ)/,
};
/** Words that turn a negation into a restriction: 자격이 있는 자만 is 資格のない者は…ない. */
const limits = /(?<!지)만(?=\s|이|을|\s?있)|[경때]우?에만|한하여|한정|뿐|しか|のみ|だけ|限[りるっ]/;
const prefixed: Readonly<Record<Lang, RegExp>> = { ko: /(?<![가-힣])[비미불무부]$/, ja: /[非未不無]$/ };
const mayBePrefixed: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣])[비미불무부][가-힣]{2}/,
  ja: /[非未不無]\p{Script=Han}{2}/u,
};
const border = /[,.。、；;]/;

/** Whether the word that ends at an offset is negated: 참석|하지 못하는, 出席|しない. */
export const isDeniedAt = ({ text, lang }: Pick<CheckText, 'text' | 'lang'>, end: number): boolean =>
  denied[lang].test(text.slice(end, end + 20));

/** A side of a unit in which idioms that only look negative are masked. */
export type Masked = Pick<CheckText, 'lang' | 'text'>;

/** The text from the end of a word to the next one, or to the end of its clause. */
const tailOf = ({ text }: Masked, { end }: Span, next: number): string => {
  const rest = text.slice(end, next);
  const at = rest.search(border);
  return at < 0 ? rest : rest.slice(0, at);
};

const anyDenial: Readonly<Record<Lang, RegExp>> = {
  ko: /않|못|없|아니|아닌|안\s?[되된돼하]|금지|불가|제외|전무|말[아고라]|＿/,
  ja: /ない|なかっ|なく|なけれ|ません|ず|ぬ|まい|禁|除|外|不|皆無|ゼロ|＿/,
};

const longestTail = 24;
/** Whether anything denies the word at a place, up to the next word or the end of its clause. */
export const isDeniedWithin = (
  side: Masked,
  place: Span,
  words: readonly Span[],
  implicit: RegExp,
): boolean => {
  const tail = tailOf(side, place, Math.min(nextOf(words, place), place.end + longestTail));
  return anyDenial[side.lang].test(tail) || tail.search(implicit) >= 0 || isPrefixed(side, place);
};
const isPrefixed = (side: Masked, place: Span): boolean =>
  prefixed[side.lang].test(side.text.slice(0, place.start));

type Polarity = 'denied' | 'affirmed' | 'unclear';
const polarityOf = (side: Masked, place: Span, next: number): Polarity => {
  const rest = side.text.slice(place.end, place.end + 20);
  if (prefixed[side.lang].test(side.text.slice(0, place.start))) return 'unclear';
  const behind = side.text.slice(place.end, place.end + 40);
  if (denied[side.lang].test(rest) || doneToNone[side.lang].test(behind)) return 'denied';
  const isAffirmed = affirmed[side.lang].test(rest) && !anyDenial[side.lang].test(tailOf(side, place, next));
  return isAffirmed ? 'affirmed' : 'unclear';
};

const nextOf = (places: readonly Span[], { end }: Span): number =>
  places.reduce(
    (nearest, { start }) => (start >= end && start < nearest ? start : nearest),
    Number.MAX_SAFE_INTEGER,
  );

/** 무허가 as 許可を受けた: a negative prefix without a negation before the next word of the other text. */
const isPrefixLost = (own: Masked, ownPlace: Span, other: Masked, place: Span, next: number): boolean => {
  if (!prefixed[own.lang].test(own.text.slice(0, ownPlace.start))) return false;
  const before = other.text.slice(Math.max(0, place.start - 2), place.start);
  if (/[비미불무부非未不無]/.test(before)) return false;
  const rest = tailOf(other, place, next);
  return affirmed[other.lang].test(`${rest} `) && !anyDenial[other.lang].test(rest);
};

const denials: Readonly<Record<Lang, RegExp>> = {
  ko: /않|못|없|아니(?!라)|아닌|아닙/g,
  ja: /ない|なかっ|なく|なけれ|ません|ず(?![いっるべ])/g,
};
const countOf = ({ text, lang }: Masked): number => text.match(denials[lang])?.length ?? 0;

const negatedCondition =
  /(?:없|않|아니하|못하)(?:으면|이는|고는|다면|고서는|았더라면|었더라면|았다면|었다면)|(?:なかった|なかっ)(?:なら|たら)|(?:な|)ければ(?!な)|(?:ない|なし)(?:と|では|には)|なくては|なくして/;
const negativeResult = /불가능|어[렵려]|힘[들든]|곤란|불가|不可能|不可欠|難し|困難|かな/;
/** 협력이 없으면 불가능하다 is 協力があってこそ可能になる: whether a text has a negated condition and a negative result. */
export const saysBoth = ({ text }: Masked): boolean =>
  negatedCondition.test(text) && negativeResult.test(text);

/** 半数に満たない is 반수 이상이 출석하지 아니하다: below a number, or not as many. */
const below = /満た[なず]|達しな|下回|未満|미만|미달|못\s?미치|미치지\s?(?:못|않|아니)/;
const atLeast = /이상[이을의]?\s|以上/;
const isComplement = (own: Masked, other: Masked): boolean =>
  atLeast.test(other.text) && below.test(own.text);

const isApart = (a: Anchor, b: Anchor): boolean =>
  (a.source.end <= b.source.start || b.source.end <= a.source.start) &&
  (a.target.end <= b.target.start || b.target.end <= a.target.start);

/** The anchors, and the native predicates beside them. */
const deniableWords = (unit: CheckUnit): readonly Anchor[] => {
  const words = anchorsOf(unit);
  return [...words, ...predicateAnchors(unit).filter((one) => words.every((word) => isApart(one, word)))];
};

/**
 * The word that one text negates and the other affirms. If there are several, the sentence may express the same in
 * another way (동의가 없으면 할 수 없다, 同意があればできる), and none counts.
 */
export const deniedAnchor = (unit: CheckUnit, source: Masked, target: Masked): DeniedAnchor | undefined => {
  const mayLose =
    mayBePrefixed[source.lang].test(source.text) || mayBePrefixed[target.lang].test(target.text);
  if (!mayLose && !anyDenial[source.lang].test(source.text) && !anyDenial[target.lang].test(target.text))
    return undefined;
  if (limits.test(source.text) || limits.test(target.text)) return undefined;
  if (saysBoth(source) || saysBoth(target) || isComplement(source, target) || isComplement(target, source))
    return undefined;
  // 미래 없이는 …도 없다 as 未来があってこそ…もある: two more negations mean the same.
  const beyond = countOf(source) - countOf(target);
  if (beyond !== 0 && beyond % 2 === 0) return undefined;
  const anchors = deniableWords(unit);
  const sources = anchorsOf(unit).map((one) => one.source);
  const targets = anchorsOf(unit).map((one) => one.target);
  const turned = anchors.flatMap((one): readonly DeniedAnchor[] => {
    const [next, after] = [nextOf(sources, one.source), nextOf(targets, one.target)];
    const ours = polarityOf(source, one.source, next);
    const theirs = polarityOf(target, one.target, after);
    const fault = (fact: 'lost' | 'added', { text }: Masked, { start, end }: Span): DeniedAnchor => ({
      ...one,
      fact,
      words: text.slice(Math.max(0, start - 1), end + 3).trim(),
    });
    if (ours === 'denied' && theirs === 'affirmed') return [fault('lost', source, one.source)];
    if (ours === 'affirmed' && theirs === 'denied') return [fault('added', target, one.target)];
    if (isPrefixLost(source, one.source, target, one.target, after))
      return [fault('lost', source, one.source)];
    if (isPrefixLost(target, one.target, source, one.source, next))
      return [fault('added', target, one.target)];
    return [];
  });
  const [only] = turned;
  return turned.length === 1 ? only : undefined;
};
