// Finds parties (countries, and terms that both sides have) with the particle behind each, which gives their role.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf, wantedForms } from '../terms/find-equivalents.js';
import { valueWords } from './values.js';

export type Role = 'subject' | 'object' | 'recipient';

/** A party in a text: what it is called in both, where it stands, and as what. */
export type Party = Span & { readonly key: string; readonly text: string; readonly role: Role | undefined };

/** Two parties that have each other's place. */
export type Exchange = { readonly source: Party; readonly target: Party };

// With the side between a party and its particle: 한국 정부가, 日本側は. Read at a place of the text, which saves its copies.
const roles: Readonly<Record<Lang, RegExp>> = {
  ko: /\s?(?:정부|측|대표단|대표)?\s?측?(?:(?<subject>이|가|은|는|께서)|(?<object>을|를)|(?<recipient>에게|에|한테|께))(?=[\s,])/y,
  ja: /(?:政府|側|代表団)?側?(?:(?<subject>が|は)|(?<object>を)|(?<recipient>に(?!お|関|つい|対|よ|基)))/y,
};
const passive = { ko: /받|되[어었는]|당하|위임|위탁/, ja: /れ[たるてま]|受け|もら|いただ/ } as const;

const roleAt = ({ text, lang }: CheckText, at: number): Role | undefined => {
  const pattern = roles[lang];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return undefined;
  const { subject, object } = found;
  if (subject !== undefined) return 'subject';
  return object === undefined ? 'recipient' : 'object';
};

const anyParty = { ko: /[이가은는]\s/, ja: /[がは]/ } as const;

const countriesIn = (side: CheckText): readonly Party[] =>
  valueWords(side, 'role')
    .filter(({ value }) => value !== '*')
    .map(({ value, text, start, end }) => ({ key: value, text, start, end, role: roleAt(side, end) }));

/** Terms of the source that act or are acted upon, and where the target has them, by their letters. */
const termPairs = ({ source, target }: CheckUnit): readonly (readonly [Party, Party])[] => {
  const acting = source.matches.flatMap((match) => {
    const role = match.nested ? undefined : roleAt(source, match.end);
    const [concept, ...others] = conceptsOf(match);
    return role === undefined || concept === undefined || others.length > 0 ? [] : [{ match, role, concept }];
  });
  // Without both a subject and something else nothing can have been exchanged.
  if (!acting.some(({ role }) => role === 'subject') || acting.every(({ role }) => role === 'subject'))
    return [];
  return acting.flatMap(({ match, role, concept }): readonly (readonly [Party, Party])[] => {
    const form = wantedForms([concept], target.lang).find((one) => target.text.includes(one));
    const start = form === undefined ? -1 : target.text.indexOf(form);
    if (form === undefined || start !== target.text.lastIndexOf(form)) return [];
    const end = start + form.length;
    const { surface } = match;
    const own = { key: concept.id, text: surface, start: match.start, end: match.end, role };
    return [[own, { key: concept.id, text: form, start, end, role: roleAt(target, end) }]];
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

/** 国が都道府県を支援する as 도도부현이 국가를 지원한다: subject and object, or recipient, have changed places. */
const byParticle = (pairs: readonly (readonly [Party, Party])[]): readonly Exchange[] =>
  pairs.flatMap(([a, otherA]) =>
    pairs.flatMap(([b, otherB]): readonly Exchange[] => {
      const isTurned =
        a.role === 'subject' &&
        b.role !== undefined &&
        b.role !== 'subject' &&
        otherA.role === b.role &&
        otherB.role === 'subject';
      return isTurned ? [{ source: a, target: otherB }] : [];
    }),
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
    role: roleAt(side, end),
  }));

const exchangesIn = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  const countries = shared(countriesIn(source), countriesIn(target));
  const found = [...byParticle(countries), ...bySubjects(countries, unit)];
  if (found.length > 0) return found;
  const parties = byParticle(shared(named(source), named(target)));
  return parties.length > 0 ? parties : byParticle(termPairs(unit));
};

/** The parties of a unit that have each other's role; of a single sentence in the same voice. */
export const exchangedParties = (unit: CheckUnit): readonly Exchange[] => {
  const { source, target } = unit;
  if (!anyParty[source.lang].test(source.text) || !anyParty[target.lang].test(target.text)) return [];
  if (passive[source.lang].test(source.text) !== passive[target.lang].test(target.text)) return [];
  const found = exchangesIn(unit).slice(0, 1);
  const isOne = found.length > 0 && source.sentences.length <= 1 && target.sentences.length <= 1;
  return isOne ? found : [];
};
