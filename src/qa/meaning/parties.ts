// Finds parties (countries, and terms that both sides have) with the particle behind each, which gives their role.

import type { Lang } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { CheckText, CheckUnit } from '../check.js';
import { anchorsOf, isOfQuantity } from './anchors.js';
import { valueWords } from './values.js';

/**
 * The role of a party in its sentence; `source` is the origin of something (에게서, から), `owner` its owner (의, の),
 * `compared` 보다, より.
 */
export type Role = 'subject' | 'object' | 'recipient' | 'source' | 'owner' | 'compared';

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
  ko: /(?:장(?=[은는이가을를에의]))?(?:\s?(?:정부|측|대표단|대표))*(?:(?<source>에게서|한테서|으?로부터)|(?<compared>보다)|(?<owner>의)|(?<topic>은|는)|(?<subject>이|가|께서)|(?<object>을|를)(?!\s상대로)|(?<recipient>에게|에|한테|께|을\s상대로|를\s상대로))(?=[\s,])/y,
  ja: /(?:長(?=[はがをにの]))?(?:政府|側|代表団)*(?:(?<topic>は)|(?<subject>が)|(?<object>を)|(?<source>から)|(?<compared>より)|(?<owner>の)|(?<recipient>へ(?!の)|に対し(?!す|た)|に(?!お|関|つい|対|よ|基)))/y,
};
const noRole = { role: undefined, isTopic: false } as const;

const roleAt = ({ text, lang }: CheckText, at: number): Pick<Party, 'role' | 'isTopic'> => {
  const pattern = roles[lang];
  pattern.lastIndex = at;
  const found = pattern.exec(text)?.groups;
  if (found === undefined) return noRole;
  const { topic, subject, object, source, owner, compared } = found;
  if (topic !== undefined) return { role: 'subject', isTopic: true };
  if (subject !== undefined) return { role: 'subject', isTopic: false };
  if (object !== undefined) return { role: 'object', isTopic: false };
  if (owner !== undefined) return { role: 'owner', isTopic: false };
  if (compared !== undefined) return { role: 'compared', isTopic: false };
  return { role: source === undefined ? 'recipient' : 'source', isTopic: false };
};

const joint = /^[의の\s]?$/;

/** 한국 행정안전부가, 日本の総務省から: the particle follows an organisation of the country, directly behind it. */
const roleOfBody = (side: CheckText, { end }: Span): Pick<Party, 'role' | 'isTopic'> => {
  const own = roleAt(side, end);
  // No organisation follows behind a particle, so the text need not be analysed.
  if (own.role !== undefined && own.role !== 'owner') return own;
  const body = side.matches.find(
    ({ start, nested }) => !nested && start >= end && joint.test(side.text.slice(end, start)),
  );
  const found = body === undefined ? noRole : roleAt(side, body.end);
  return found.role === undefined ? own : found;
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

/** Words of both texts (anchors) with a role, and their role in each text. */
export const wordPairs = (unit: CheckUnit): PartyPairs => {
  const { source, target } = unit;
  return anchorsOf(unit).flatMap(
    ({ source: own, target: other }, i): readonly (readonly [Party, Party])[] => {
      const found = roleAt(source, own.end);
      if (found.role === undefined || isOfQuantity(source, own) || isOfQuantity(target, other)) return [];
      const party = (
        { text }: CheckText,
        { start, end }: Span,
        as: Pick<Party, 'role' | 'isTopic'>,
      ): Party => ({
        key: String(i),
        text: text.slice(start, end),
        start,
        end,
        ...as,
      });
      return [[party(source, own, found), party(target, other, roleAt(target, other.end))]];
    },
  );
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
