// Finds parties (countries, and terms that both sides have) with the particle behind each, which gives their role.

import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf, wantedForms } from '../terms/find-equivalents.js';
import { valueWords } from './values.js';

/** What a party is in its sentence; `source` is who something comes from or belongs to: 의, 에게서, の, から. */
export type Role = 'subject' | 'object' | 'recipient' | 'source';

/** A party in a text: what it is called in both, where it stands, and as what. */
export type Party = Span & {
  readonly key: string;
  readonly text: string;
  readonly role: Role | undefined;
  /** Whether the sentence is about it (은, は): what a subordinate clause says is said of another party (이, が). */
  readonly isTopic: boolean;
};

/** Two parties that have each other's place. */
export type Exchange = { readonly source: Party; readonly target: Party };

// With the side between a party and its particle: 한국 정부가, 日本側は. Read at a place of the text, which saves its copies.
const roles: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:\s?(?:정부|측|대표단|대표))*(?:(?<source>에게서|한테서|으?로부터|의)|(?<topic>은|는)|(?<subject>이|가|께서)|(?<object>을|를)(?!\s상대로)|(?<recipient>에게|에|한테|께|을\s상대로|를\s상대로))(?=[\s,])/y,
  ja: /(?:政府|側|代表団)*(?:(?<topic>は)|(?<subject>が)|(?<object>を)|(?<source>から|の)|(?<recipient>に対し(?!す|た)|に(?!お|関|つい|対|よ|基)))/y,
};
const passive = { ko: /받|되[어었는]|당하|위임|위탁/, ja: /れ[たるてま]|受け|もら|いただ/ } as const;

const noRole = { role: undefined, isTopic: false } as const;

const roleAt = ({ text, lang }: CheckText, at: number): Pick<Party, 'role' | 'isTopic'> => {
  const pattern = roles[lang];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return noRole;
  const { topic, subject, object, source } = found;
  if (topic !== undefined) return { role: 'subject', isTopic: true };
  if (subject !== undefined) return { role: 'subject', isTopic: false };
  if (object !== undefined) return { role: 'object', isTopic: false };
  return { role: source === undefined ? 'recipient' : 'source', isTopic: false };
};

const anyParty = { ko: /[이가은는의]\s/, ja: /[がはの]/ } as const;
const joint = /^[의の\s]?$/;

/** 한국 행정안전부가, 日本の総務省から: a body of a country, directly behind it, has the particle. */
const roleOfBody = (side: CheckText, { end }: Span): Pick<Party, 'role' | 'isTopic'> => {
  const body = side.matches.find(
    ({ start, nested }) => !nested && start >= end && joint.test(side.text.slice(end, start)),
  );
  const found = body === undefined ? noRole : roleAt(side, body.end);
  return found.role === undefined ? roleAt(side, end) : found;
};

const countriesIn = (side: CheckText): readonly Party[] =>
  valueWords(side, 'role')
    .filter(({ value }) => value !== '*')
    .map(({ value, text, start, end }) => ({
      key: value,
      text,
      start,
      end,
      ...roleOfBody(side, { start, end }),
    }));

/** Where a text has a concept, if it has it once: by the letters of its forms, else as matching reads them. */
const onlyPlace = (side: CheckText, concept: Concept): Span | undefined => {
  const form = wantedForms([concept], side.lang).find((one) => side.text.includes(one));
  if (form === undefined) return undefined;
  const start = side.text.indexOf(form);
  if (start === side.text.lastIndexOf(form)) return { start, end: start + form.length };
  const matched = side.matches.filter(
    ({ nested, senses }) => !nested && senses.some((sense) => sense.concept.id === concept.id),
  );
  return matched.length === 1 ? matched[0] : undefined;
};

/** Terms of the source that act or are acted upon, and where the target has them. */
const termPairs = ({ source, target }: CheckUnit): readonly (readonly [Party, Party])[] => {
  const acting = source.matches.flatMap((match) => {
    const found = match.nested ? noRole : roleAt(source, match.end);
    const [concept, ...others] = conceptsOf(match);
    if (found.role === undefined || concept === undefined || others.length > 0) return [];
    return [{ match, found, concept }];
  });
  // Without both a subject and something else nothing can have been exchanged.
  const subjects = acting.filter(({ found }) => found.role === 'subject').length;
  if (subjects === 0 || acting.length < 2) return [];
  return acting.flatMap(({ match, found, concept }): readonly (readonly [Party, Party])[] => {
    const place = onlyPlace(target, concept);
    if (place === undefined) return [];
    const { surface, start, end } = match;
    const key = concept.id;
    const text = target.text.slice(place.start, place.end);
    const other = { key, text, start: place.start, end: place.end, ...roleAt(target, place.end) };
    return [[{ key, text: surface, start, end, ...found }, other]];
  });
};

/** The parties that each text has once, and that both have. */
const shared = (ours: readonly Party[], theirs: readonly Party[]): readonly (readonly [Party, Party])[] =>
  ours.flatMap((own) => {
    const same = theirs.filter(({ key }) => key === own.key);
    const [other] = same;
    const isOnce = same.length === 1 && ours.filter(({ key }) => key === own.key).length === 1;
    return isOnce && other !== undefined ? [[own, other] as const] : [];
  });

type PartyPairs = readonly (readonly [Party, Party])[];

/** The first two pairs, in either order, of which a test holds. */
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
      otherA.role === b.role &&
      otherB.role === a.role,
  );

/** 日本から韓国に贈られた as 한국이 일본에 주었다: who receives stays the one with 에, に, whatever the voice. */
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

/** 한국이 제안하고 일본이 동의하였다 as 日本が提案し、韓国が同意した: two subjects in turn, in the other order. */
const bySubjects = (pairs: readonly (readonly [Party, Party])[], unit: CheckUnit): readonly Exchange[] => {
  const subjects = pairs.filter(([own, other]) => own.role === 'subject' && other.role === 'subject');
  const [[a, otherA] = [], [b, otherB] = []] = subjects;
  if (subjects.length !== 2 || !a || !b || !otherA || !otherB) return [];
  if (a.start < b.start === otherA.start < otherB.start) return [];
  // The clauses themselves may have changed places: what else stands in them tells.
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
  // In the target the second party speaks first: what follows the first one is the last clause.
  const theirs = clauseTerms(unit.target, otherFirst, unit.target.text.length);
  const between = clauseTerms(unit.target, otherSecond, otherFirst.start);
  const isIn = (set: ReadonlySet<string>): boolean => [...ours].some((id) => set.has(id));
  return isIn(theirs) && !isIn(between);
};

const named = (side: CheckText): readonly Party[] =>
  valueWords(side, 'party').map(({ value, text, start, end }) => ({
    key: value,
    text,
    start,
    end,
    ...roleAt(side, end),
  }));

const exchangesIn = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  const countries = shared(countriesIn(source), countriesIn(target));
  const parties = shared(named(source), named(target));
  const inOtherVoice = [countries, parties].flatMap((pairs) => [...byGiver(pairs), ...byVoice(pairs, unit)]);
  if (inOtherVoice.length > 0) return inOtherVoice;
  if (passive[source.lang].test(source.text) !== passive[target.lang].test(target.text)) return [];
  const found = [...byParticle(countries), ...bySubjects(countries, unit)];
  if (found.length > 0) return found;
  const exchanged = [...byParticle(parties), ...byTopic(parties)];
  if (exchanged.length > 0) return exchanged;
  const terms = termPairs(unit);
  return [...byParticle(terms), ...byTopic(terms)];
};

/** The parties of a unit that have each other's role; of a single sentence. */
export const exchangedParties = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  if (!anyParty[source.lang].test(source.text) || !anyParty[target.lang].test(target.text)) return [];
  const found = exchangesIn(unit).slice(0, 1);
  const isOne = found.length > 0 && source.sentences.length <= 1 && target.sentences.length <= 1;
  return isOne ? found : [];
};
