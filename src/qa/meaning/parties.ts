// Finds parties (countries, and terms that both sides have) with the particle behind each, which gives their role.

import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { conceptsOf, wantedForms } from '../terms/find-equivalents.js';
import { valueWords } from './values.js';

/**
 * The role of a party in its sentence; `source` is the origin of something (에게서, から), `owner` its owner (의, の).
 */
export type Role = 'subject' | 'object' | 'recipient' | 'source' | 'owner';

/** A party in a text: its name in both languages, its span and its role. */
export type Party = Span & {
  readonly key: string;
  readonly text: string;
  readonly role: Role | undefined;
  /** Whether it is the topic of the sentence (은, は); a subordinate clause has its own subject (이, が). */
  readonly isTopic: boolean;
};

/** The parties of the source, each with its counterpart in the target. */
export type PartyPairs = readonly (readonly [Party, Party])[];

// Includes a word for a side between a party and its particle: 한국 정부가, 日本側は. Sticky, so that no text is copied.
const roles: Readonly<Record<Lang, RegExp>> = {
  ko: /(?:\s?(?:정부|측|대표단|대표))*(?:(?<source>에게서|한테서|으?로부터)|(?<owner>의)|(?<topic>은|는)|(?<subject>이|가|께서)|(?<object>을|를)(?!\s상대로)|(?<recipient>에게|에|한테|께|을\s상대로|를\s상대로))(?=[\s,])/y,
  ja: /(?:政府|側|代表団)*(?:(?<topic>は)|(?<subject>が)|(?<object>を)|(?<source>から)|(?<owner>の)|(?<recipient>に対し(?!す|た)|に(?!お|関|つい|対|よ|基)))/y,
};
const noRole = { role: undefined, isTopic: false } as const;

const roleAt = ({ text, lang }: CheckText, at: number): Pick<Party, 'role' | 'isTopic'> => {
  const pattern = roles[lang];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return noRole;
  const { topic, subject, object, source, owner } = found;
  if (topic !== undefined) return { role: 'subject', isTopic: true };
  if (subject !== undefined) return { role: 'subject', isTopic: false };
  if (object !== undefined) return { role: 'object', isTopic: false };
  if (owner !== undefined) return { role: 'owner', isTopic: false };
  return { role: source === undefined ? 'recipient' : 'source', isTopic: false };
};

const joint = /^[의の\s]?$/;

/** 한국 행정안전부가, 日本の総務省から: the particle follows an organisation of the country, directly behind it. */
const roleOfBody = (side: CheckText, { end }: Span): Pick<Party, 'role' | 'isTopic'> => {
  const body = side.matches.find(
    ({ start, nested }) => !nested && start >= end && joint.test(side.text.slice(end, start)),
  );
  const found = body === undefined ? noRole : roleAt(side, body.end);
  return found.role === undefined ? roleAt(side, end) : found;
};

/** The countries of a text; if an organisation of the country follows, with that organisation's role. */
export const countriesIn = (side: CheckText): readonly Party[] =>
  valueWords(side, 'role')
    .filter(({ value }) => value !== '*')
    .map(({ value, text, start, end }) => ({
      key: value,
      text,
      start,
      end,
      ...roleOfBody(side, { start, end }),
    }));

/** The span of a concept that a text contains once: by the letters of its forms, else by its matches. */
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

/** Terms of the source with a role, and their counterparts in the target. */
export const termPairs = ({ source, target }: CheckUnit): PartyPairs => {
  const acting = source.matches.flatMap((match) => {
    const found = match.nested ? noRole : roleAt(source, match.end);
    const [concept, ...others] = conceptsOf(match);
    if (found.role === undefined || concept === undefined || others.length > 0) return [];
    return [{ match, found, concept }];
  });
  // An exchange needs a subject and another party.
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

/** The parties that both texts contain, each once. */
export const shared = (ours: readonly Party[], theirs: readonly Party[]): PartyPairs =>
  ours.flatMap((own) => {
    const same = theirs.filter(({ key }) => key === own.key);
    const [other] = same;
    const isOnce = same.length === 1 && ours.filter(({ key }) => key === own.key).length === 1;
    return isOnce && other !== undefined ? [[own, other] as const] : [];
  });

/** The parties of a text in the closed list: 국가, 市町村. */
export const named = (side: CheckText): readonly Party[] =>
  valueWords(side, 'party').map(({ value, text, start, end }) => ({
    key: value,
    text,
    start,
    end,
    ...roleAt(side, end),
  }));
