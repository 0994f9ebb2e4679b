// Detects exchanged roles of parties: agent and patient, giver and receiver, the owners of clauses.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf } from '../terms/find-equivalents.js';
import { countriesIn, named, type Party, type PartyPairs, type Role, shared, wordPairs } from './parties.js';
import { undergoneIn } from './parties-compared/undergone.js';
import { valueWords } from './values.js';

/** Two parties with exchanged roles. */
export type Exchange = { readonly source: Party; readonly target: Party };

// Obtaining a consent is no passive: 동의를 받아야 is 同意を得なければ.
const passive = {
  ko: /(?<!(?:동의|승인|허가|인가|승낙|양해|협조)(?:[을를]\s?)?)받|되[어었는]|당하/,
  ja: /れ[たるてま]|(?<!(?:同意|承認|許可|認可|承諾|了解|協力)を?)受け|もら|いただ/,
} as const;

/** 국회를 통과하였다, 国会が可決した: what goes through someone is what that one acts on. */
const passing: Readonly<Record<Lang, RegExp>> = { ko: /[을를]\s통과(?!시)/, ja: /を通過(?!さ)/ };
const isTurned = ({ source, target }: CheckUnit): boolean =>
  [passive, passing].some(
    (words) => words[source.lang].test(source.text) !== words[target.lang].test(target.text),
  );

const anyParty = { ko: /[이가은는의]\s/, ja: /[がはの]/ } as const;
/** The first two pairs, in either order, that satisfy a test. */
const exchangedIn = (
  pairs: PartyPairs,
  test: (own: readonly [Party, Party], other: readonly [Party, Party]) => boolean,
): readonly Exchange[] =>
  pairs.flatMap(([a, otherA]) =>
    pairs.flatMap(([b, otherB]): readonly Exchange[] =>
      a !== b && test([a, b], [otherA, otherB]) ? [{ source: a, target: otherB }] : [],
    ),
  );

/** 国が都道府県を支援する as 도도부현이 국가를 지원한다: each has the other's role. */
const byParticle = (pairs: PartyPairs): readonly Exchange[] =>
  exchangedIn(
    pairs,
    ([a, b], [otherA, otherB]) =>
      a.role !== undefined &&
      b.role !== undefined &&
      a.role !== b.role &&
      (a.role === 'compared' || b.role === 'compared'
        ? isLike(otherA, b) && isLike(otherB, a)
        : isAlike(otherA, b) && isAlike(otherB, a)),
  );

/** 韓国の制度は日本より as 일본의 제도는 한국보다: beside what is compared, the owner of the subject stands for it. */
const isLike = (one: Party, other: Party): boolean =>
  isAlike(one, other) ||
  (one.role !== other.role && [one, other].every(({ role }) => role === 'subject' || role === 'owner'));

/** 市町村からの要望 and 시정촌의 요망: the source of something counts as its owner. */
const isAlike = ({ role }: Party, other: Party): boolean => {
  const whose = (one: Role | undefined): Role | undefined => (one === 'source' ? 'owner' : one);
  // より may mean から: 知事より報告.
  const isFrom = [role, other.role].every((one) => one === 'compared' || one === 'source');
  return isFrom || whose(role) === whose(other.role);
};

/** 議会は知事から聞いた as 지사는 의회로부터 들었다: から marks the source in either voice. */
const bySource = (pairs: PartyPairs): readonly Exchange[] =>
  exchangedIn(
    pairs,
    ([a, b], [otherA, otherB]) =>
      a.role === 'subject' && b.role === 'source' && otherA.role === 'source' && otherB.role === 'subject',
  );

/** 日本から韓国に贈られた as 한국이 일본에 주었다: 에 and に mark the receiver in either voice. */
const byGiver = (pairs: PartyPairs): readonly Exchange[] =>
  exchangedIn(
    pairs,
    ([a, b], [otherA, otherB]) =>
      otherA.role === 'recipient' &&
      b.role === 'recipient' &&
      ((a.role === 'source' && otherB.role === 'subject') ||
        (a.role === 'subject' && otherB.role === 'source')),
  );

const undergone = {
  ko: /(?:보고|요청|제안|지시|초청|초대|지원|위임|위탁|통보|추천|건의|요구)(?:[을를]\s?)?받/,
  ja: /(?:報告|要請|提案|指示|招請|招待|支援|委任|委託|通知|推薦|要望|要求)(?:を受け|され)/,
} as const;
const active = {
  ko: /(?:하였|했|한)(?:다|습니다)[.]?$/,
  ja: /(?:した|する|している|しました|します)。?$/,
} as const;

/** 장관은 도지사에게서 보고받았다 as 長官は道知事に報告した: the same particles in the other voice. */
const byVoice = (pairs: PartyPairs, { source, target }: CheckUnit): readonly Exchange[] => {
  const isUndergone = (one: CheckText): boolean => undergone[one.lang].test(one.text);
  const isActive = (one: CheckText): boolean =>
    active[one.lang].test(one.text) && !passive[one.lang].test(one.text);
  if (!(isUndergone(source) && isActive(target)) && !(isActive(source) && isUndergone(target))) return [];
  return exchangedIn(
    pairs,
    ([a, b], [otherA, otherB]) =>
      a.role === 'subject' &&
      otherA.role === 'subject' &&
      (b.role === 'recipient' || b.role === 'source') &&
      (otherB.role === 'recipient' || otherB.role === 'source'),
  );
};

/** 시는 도에 요구하였다 as 市は道から要求された: the one who did it is the one to whom it was done. */
const byAct = (pairs: PartyPairs, unit: CheckUnit): readonly Exchange[] => {
  const side = undergoneIn(unit);
  if (side === undefined) return [];
  return exchangedIn(pairs, ([a, b], [otherA, otherB]) => {
    const [from, to] = side === 'source' ? [b, otherB] : [otherB, b];
    const isAim = to.role === 'recipient' || to.role === 'owner' || to.role === 'object';
    return a.role === 'subject' && otherA.role === 'subject' && from.role === 'source' && isAim;
  });
};

/** 의회는 집행부가 낸 안을 의결했다 as 執行部は議会が出した案を議決した: the topic and the subject of a clause. */
const byTopic = (pairs: PartyPairs): readonly Exchange[] =>
  exchangedIn(
    pairs,
    ([a, b], [otherA, otherB]) =>
      [a, b, otherA, otherB].every(({ role }) => role === 'subject') &&
      a.isTopic &&
      !b.isTopic &&
      otherB.isTopic &&
      !otherA.isTopic &&
      a.start < b.start &&
      otherB.start < otherA.start,
  );

/** 한국이 제안하고 일본이 동의하였다 as 日本が提案し、韓国が同意した: two subjects, in the other order. */
const bySubjects = (pairs: PartyPairs, unit: CheckUnit): readonly Exchange[] => {
  const subjects = pairs.filter(([own, other]) => own.role === 'subject' && other.role === 'subject');
  const [[a, otherA] = [], [b, otherB] = []] = subjects;
  if (subjects.length !== 2 || !a || !b || !otherA || !otherB) return [];
  if (a.start < b.start === otherA.start < otherB.start) return [];
  // The clauses themselves may have changed places; their other words decide.
  return hasMoved(unit, a, b, otherA, otherB) ? [] : [{ source: a, target: otherB }];
};

const clauseTerms = ({ matches }: CheckText, { end }: Span, limit: number): ReadonlySet<string> =>
  new Set(
    matches
      .filter((match) => match.start >= end && match.end <= limit)
      .flatMap((match) => conceptsOf(match).map(({ id }) => id)),
  );

const hasMoved = (unit: CheckUnit, a: Party, b: Party, otherA: Party, otherB: Party): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const [otherFirst, otherSecond] = a.start < b.start ? [otherA, otherB] : [otherB, otherA];
  const ours = clauseTerms(unit.source, first, second.start);
  // In the target the second party comes first: the first one's clause is the last.
  const theirs = clauseTerms(unit.target, otherFirst, unit.target.text.length);
  const between = clauseTerms(unit.target, otherSecond, otherFirst.start);
  const isIn = (set: ReadonlySet<string>): boolean => [...ours].some((id) => set.has(id));
  // 한국은 5위, 일본은 31위 as 日本は31位、韓国は5位: each has kept its number.
  const numbers = unit.alignment.pairs.filter(
    ({ source }) => source.start >= first.end && source.end <= second.start,
  );
  const haveMoved = numbers.length > 0 && numbers.every(({ target }) => target.start >= otherFirst.end);
  return haveMoved || (isIn(theirs) && !isIn(between));
};

const exchangesIn = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  // An exchange needs at least two parties; most texts name fewer, and need no search for organisations.
  const mayName = (check: string): boolean =>
    [source, target].every((side) => valueWords(side, check).filter(({ value }) => value !== '*').length > 1);
  const countries = mayName('role') ? shared(countriesIn(source), countriesIn(target)) : [];
  const parties = mayName('party') ? shared(named(source), named(target)) : [];
  const inOtherVoice = [countries, parties].flatMap((pairs) => [
    ...byGiver(pairs),
    ...bySource(pairs),
    ...byVoice(pairs, unit),
  ]);
  if (inOtherVoice.length > 0) return inOtherVoice;
  const words = wordPairs(unit);
  const bySourceOfWords = [...byGiver(words), ...bySource(words), ...byAct(words, unit)];
  if (bySourceOfWords.length > 0) return bySourceOfWords;
  if (isTurned(unit)) return [];
  const found = [...byParticle(countries), ...bySubjects(countries, unit)];
  if (found.length > 0) return found;
  const exchanged = [...byParticle(parties), ...byTopic(parties)];
  if (exchanged.length > 0) return exchanged;
  return [...byParticle(words), ...byTopic(words)];
};

/** The parties of a unit with exchanged roles; only for a single sentence. */
export const exchangedParties = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  if (!anyParty[source.lang].test(source.text) || !anyParty[target.lang].test(target.text)) return [];
  const found = exchangesIn(unit).slice(0, 1);
  const isOne = found.length > 0 && source.sentences.length <= 1 && target.sentences.length <= 1;
  return isOne ? found : [];
};
