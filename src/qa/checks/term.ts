// Checks that the equivalents of the glossary are used: at least once for each term, and as often as the term occurs,
// unless a pronoun or 同省, 동 부처 replaces it.

import loadAnaphors from '../../../data/language/anaphors.tsv';
import type { Concept } from '../../model/concept.js';
import type { Severity } from '../../model/finding.js';
import type { Lang } from '../../model/language.js';
import type { Match } from '../../model/match.js';
import { alternatives } from '../../text/alternatives.js';
import { once } from '../../text/once.js';
import { readTable } from '../../text/table.js';
import type { Check, CheckUnit, Fault } from '../check.js';
import { oppositesIn, sistersIn } from '../meaning/opposed/opposites.js';
import { deniesOnOneSide } from '../meaning/polarity.js';
import { substitutions } from '../meaning/slots/substitutions.js';
import { toFault } from '../meaning/values.js';
import { falseFriends } from '../terms/false-friends.js';
import { isLeftOut } from '../terms/left-out.js';
import { otherRepeated } from '../terms/other-repeated.js';
import { otherSynonyms } from '../terms/other-synonym.js';
import { type RequiredTerm, requiredTerms } from '../terms/required-terms.js';
import { slotReplacement } from '../terms/slot-replacement.js';
import { twoRenderings } from '../terms/two-renderings.js';

type Fact = 'missing' | 'fewer' | 'synonym' | 'sister';

/** 同省, 동 부처, これ: replacements for a term that is repeated. */
const standIns = once(() => new RegExp(alternatives(readTable(loadAnaphors, 'form'))));

/** 懲戒処分に当たって as 징계할 때: bodies, laws, programmes and posts have names; notions may be said in other words. */
const isNotion = ({ kind, domain }: Concept): boolean =>
  domain !== 'title' && (kind === 'notion' || kind === 'general');
/** Programmes and policies are named as such, whatever kind the glossary gives them. */
const programme = /(?:사업|정책|대책|제도|계획|기금|事業|政策|対策|制度|計画|基金|합의|合意)$/;

const leastCompound = 4;
/** Whether no two letters in a row of a compound's equivalents occur in the translation: 共同声明を採択し left out. */
const isUnsaid = ({ matches, wanted }: RequiredTerm, target: string): boolean =>
  matches[0].surface.replace(/\s/g, '').length >= leastCompound &&
  wanted.every((form) => {
    const letters = form.replace(/\s/g, '');
    return !Array.from(letters.slice(1), (_, at) => letters.slice(at, at + 2)).some((two) =>
      target.includes(two),
    );
  });

/** 議員は21人 beside 찬성 21명: the kept number of persons stands for those whom it counts. */
const isCountedAlone = ({ source, alignment }: CheckUnit, { start, end }: Match): boolean =>
  alignment.pairs.some(
    ({ source: number, sameness }) =>
      sameness === 'same' &&
      number.value.kind === 'amount' &&
      number.value.units.includes('person') &&
      number.start >= end &&
      ofPersons.test(source.text.slice(end, number.start)) &&
      attribute[source.lang].test(source.text.slice(0, start)),
  );
const ofPersons = /^(?:[はがも、]|[은는이가]?\s)*$/;
/** 賛成した議員: what the persons did distinguishes them, and not their name. */
const attribute: Readonly<Record<Lang, RegExp>> = { ko: /[한된은는던]\s$/, ja: /(?:た|る|ない)$/ };

/**
 * Names, laws and exact equivalents have one correct form. Rough equivalents may be paraphrased, unless another term
 * replaces them.
 */
const severityOf = (required: RequiredTerm, unit: CheckUnit): Severity => {
  const target = unit.target.text;
  const { concepts, doubtful, replacement, matches } = required;
  if (doubtful || (replacement === undefined && matches.every((one) => isCountedAlone(unit, one))))
    return 'hint';
  // Of a homograph (감사: 感謝, 監査, 監事) one notion is enough, because the sense may be chosen wrongly.
  if (replacement === undefined && concepts.some(isNotion) && !programme.test(matches[0].surface))
    return isUnsaid(required, target) && isLeftOut(unit, matches[0]) ? 'warning' : 'hint';
  if (concepts.every(({ equivalence }) => equivalence === 'exact')) return 'error';
  return replacement === undefined ? 'hint' : 'warning';
};

/** A sister term for one that the glossary may not have: 勤勉手当 as 퇴직수당. */
const sisters = (unit: CheckUnit): readonly Fault<Fact>[] => {
  const friends = falseFriends(unit);
  const named = friends.length > 0 ? friends : sistersIn(unit);
  const found =
    named.length > 0 && (friends.length > 0 || !deniesOnOneSide(unit)) ? named : substitutions(unit);
  // 찬성 is not 反対 either, which the check of polarity reports.
  if (found.length === 0 || (friends.length === 0 && oppositesIn(unit).length > 0)) return [];
  return found.map((one) => ({ ...toFault<Fact>('sister', one), severity: 'warning' }));
};

const shown = 3;

export const term = {
  id: 'term',
  facts: ['missing', 'fewer', 'synonym', 'sister'],
  severity: 'error',
  unit: (unit) => {
    const faults = requiredTerms(unit).flatMap((required): Fault<Fact>[] => {
      const { matches, found, wanted, replacement } = required;
      const [first] = matches;
      const values = { term: first.surface, wanted: wanted.slice(0, shown).join(' | ') };
      if (found === 0) {
        const severity = severityOf(required, unit);
        const other = severity === 'hint' ? slotReplacement(unit, first, wanted) : replacement;
        const target = other && { start: other.start, end: other.end };
        return [
          {
            fact: 'missing',
            severity: severity === 'hint' && other !== undefined ? 'warning' : severity,
            source: first,
            ...(target && { target }),
            values,
          },
        ];
      }
      const synonyms = otherSynonyms(unit, required).map(({ source, target, own }): Fault<Fact> => {
        const said = { term: source.surface, form: target.surface, wanted: own.text };
        return {
          fact: 'synonym',
          severity: 'hint',
          source,
          target: { start: target.start, end: target.end },
          values: said,
        };
      });
      if (found >= matches.length || synonyms.length > 0 || standIns().test(unit.target.text))
        return synonyms;
      // If the term has another translation instead of none, the check `inconsistency` reports it.
      if (twoRenderings(unit).some(({ source: { text } }) => text.includes(first.surface))) return [];
      const source = matches[found] ?? first;
      const counted = { ...values, found, demanded: matches.length };
      const other = otherRepeated(unit, required);
      return [
        other === undefined
          ? { fact: 'fewer', severity: 'hint', source, values: counted }
          : { fact: 'fewer', severity: 'warning', source, target: other, values: counted },
      ];
    });
    return faults.some(({ severity }) => severity !== 'hint') ? faults : [...faults, ...sisters(unit)];
  },
} as const satisfies Check<Fact>;
