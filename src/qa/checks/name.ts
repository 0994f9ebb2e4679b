// Checks names whose form in the target's script is given by the source (하야세 노보루(早瀬 昇) is 早瀬昇 in Japanese)
// or by the list of participants.

import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, CheckUnit, Fault, PlacedFault } from '../check.js';
import { otherPersons } from '../names/japanese-persons.js';
import { misheardNames } from '../names/kana-gloss.js';
import { misnamedIn } from '../names/participant-names.js';
import { offices } from '../names/person-names.js';
import { otherTitled } from '../names/titled-persons.js';

type Fact = 'missing' | 'differs' | 'listed' | 'office' | 'sound' | 'person';

type Gloss = { readonly start: number; readonly end: number; readonly name: string; readonly form: string };

// A person's name of two to five characters, with or without a space between family and given name.
const glosses: Readonly<Record<Lang, RegExp>> = {
  ko: /([가-힣]{2,5}(?: [가-힣]{1,6})?)\s?[(（]([\p{Script=Han}々ヶ]{1,3} ?[\p{Script=Han}々]{1,3})[)）]/gu,
  ja: /([\p{Script=Han}々]{2,5})\s?[(（]([가-힣]{2,4}|[가-힣]{1,5} [가-힣]{1,6})[)）]/gu,
};

/** A character class of every gloss, which is far cheaper to search. */
const anyGloss: Readonly<Record<Lang, RegExp>> = { ko: /[(（][\p{Script=Han}々]/u, ja: /[(（][가-힣]/ };

const glossesOf = ({ source: { text, lang } }: CheckUnit): readonly Gloss[] => {
  if (!anyGloss[lang].test(text)) return [];
  return Array.from(text.matchAll(glosses[lang]), ({ 0: whole, 1: name = '', 2: form = '', index }) => ({
    start: index,
    end: index + whole.length,
    name,
    form,
  }));
};

/** Only persons, by the office behind the name; a term (지방소멸(地方消滅)) may have another equivalent. */
const isPerson = ({ source }: CheckUnit, { start, end, name }: Gloss): boolean =>
  !source.matches.some((match) => match.surface.length > 1 && match.start < end && start < match.end) &&
  (name.includes(' ') || offices[source.lang]().test(source.text.slice(end)));

const missingIn = (unit: CheckUnit, form: string): boolean =>
  !normalForm(unit.target.text).includes(normalForm(form));

/** A family name with an office behind it suffices once the full name was given. */
const familyName = (form: string): string => form.split(' ')[0]?.slice(0, form.includes(' ') ? 3 : 1) ?? form;

export const name = {
  id: 'name',
  facts: ['missing', 'differs', 'listed', 'office', 'sound', 'person'],
  severity: 'warning',
  unit: (unit) => {
    const listed = misnamedIn(unit).map(
      ({ fact, source, name: person, form }): Fault<Fact> => ({
        fact,
        severity: fact === 'listed' ? 'error' : 'warning',
        source,
        values: { name: person, form },
      }),
    );
    const glossed = glossesOf(unit)
      .filter((gloss) => isPerson(unit, gloss) && missingIn(unit, gloss.form))
      .map(
        (gloss): Fault<Fact> => ({
          fact: 'missing',
          source: gloss,
          values: { name: gloss.name, form: gloss.form },
        }),
      );
    const misheard = misheardNames(unit).map(
      ({ source, target }): Fault<Fact> => ({
        fact: 'sound',
        source: { start: source.start, end: source.end },
        target: { start: target.start, end: target.end },
        values: { name: source.text, form: target.text },
      }),
    );
    const isFromJapanese = unit.source.lang === 'ja';
    const byName = otherPersons(unit);
    const others = (byName.length > 0 ? byName : otherTitled(unit)).map(({ ja, ko }): Fault<Fact> => {
      const [from, to] = isFromJapanese ? [ja, ko] : [ko, ja];
      return {
        fact: 'person',
        source: { start: from.start, end: from.end },
        target: { start: to.start, end: to.end },
        values: { name: from.text, form: to.text },
      };
    });
    return [...listed, ...glossed, ...misheard, ...(listed.length > 0 ? [] : others)];
  },
  document: () => {
    const known = new Map<string, Gloss>();
    const found: PlacedFault<Fact>[] = [];
    return {
      see: (unit) => {
        const { segment, source } = unit;
        const own = glossesOf(unit);
        for (const [key, { name: person, form }] of known) {
          const start = source.text.indexOf(person);
          if (start < 0 || !key.startsWith(source.lang) || own.some((gloss) => gloss.name === person))
            continue;
          // A longer name may contain it (김민수정).
          const rest = source.text.slice(start + person.length);
          if (/^[가-힣]{2}/.test(rest) && !/^(?:은|는|이|가|을|를|의|과|와|에|도)/.test(rest)) continue;
          if (!missingIn(unit, form) || !missingIn(unit, familyName(form))) continue;
          const span = { start, end: start + person.length };
          found.push({ segment, fact: 'differs', source: span, values: { name: person, form } });
        }
        for (const gloss of own) {
          if (isPerson(unit, gloss)) known.set(`${source.lang} ${gloss.name}`, gloss);
        }
      },
      faults: () => found,
    };
  },
} as const satisfies Check<Fact>;
