// Names whose form in the target's script the source itself gives: 하야세 노보루(早瀬 昇) is 早瀬昇 in Japanese.

import type { Lang } from '../../model/language.js';
import { normalForm } from '../../text/normalise.js';
import type { Check, CheckUnit, Fault, PlacedFault } from '../check.js';

type Fact = 'missing' | 'differs';

type Gloss = { readonly start: number; readonly end: number; readonly name: string; readonly form: string };

// A person's name of two to five characters, with or without a space between family and given name.
const glosses: Readonly<Record<Lang, RegExp>> = {
  ko: /([가-힣]{2,5}(?: [가-힣]{1,6})?)\s?[(（]([\p{Script=Han}々ヶ]{1,3} ?[\p{Script=Han}々]{1,3})[)）]/gu,
  ja: /([\p{Script=Han}々]{2,5})\s?[(（]([가-힣]{2,4})[)）]/gu,
};

const glossesOf = ({ source: { text, lang } }: CheckUnit): readonly Gloss[] =>
  Array.from(text.matchAll(glosses[lang]), ({ 0: whole, 1: name = '', 2: form = '', index }) => ({
    start: index,
    end: index + whole.length,
    name,
    form,
  }));

/** Only persons: of a term (지방소멸(地方消滅)) another equivalent may be the right one. */
const isPerson = ({ source }: CheckUnit, { start, end, name, form }: Gloss): boolean =>
  name.replace(' ', '').length >= 2 &&
  form.replace(' ', '').length <= 6 &&
  !source.matches.some((match) => match.start < end && start < match.end) &&
  (name.includes(' ') || surnames.test(name));

// The frequent Korean family names (통계청), in Hangul and in kanji.
const surnames =
  /^(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민류진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]|金|李|朴|崔|鄭|姜|趙|尹|張|林|韓|呉|吳|徐|申|権|權|黄|黃|安|宋|全|洪|柳|劉|高|文|梁|孫|裵|白|許|南|沈|盧|河|郭|成|車|朱|禹|具|羅|閔)/;

const missingIn = (unit: CheckUnit, form: string): boolean =>
  !normalForm(unit.target.text).includes(normalForm(form));

/** A family name alone, with its office behind it, is enough once the name has been given. */
const familyName = (form: string): string => form.split(' ')[0]?.slice(0, form.includes(' ') ? 3 : 1) ?? form;

export const name = {
  id: 'name',
  facts: ['missing', 'differs'],
  severity: 'warning',
  unit: (unit) =>
    glossesOf(unit)
      .filter((gloss) => isPerson(unit, gloss) && missingIn(unit, gloss.form))
      .map(
        (gloss): Fault<Fact> => ({
          fact: 'missing',
          source: gloss,
          values: { name: gloss.name, form: gloss.form },
        }),
      ),
  document: (units) => {
    const known = new Map<string, Gloss>();
    const faults: PlacedFault<Fact>[] = [];
    for (const unit of units) {
      for (const [key, { name: person, form }] of known) {
        const start = unit.source.text.indexOf(person);
        if (
          !key.startsWith(unit.source.lang) ||
          start < 0 ||
          glossesOf(unit).some((own) => own.name === person)
        )
          continue;
        // Longer names may contain it (김민수정).
        if (
          /^[가-힣]{2}/.test(unit.source.text.slice(start + person.length)) &&
          !/^(?:은|는|이|가|을|를|의|과|와|에|도)/.test(unit.source.text.slice(start + person.length))
        )
          continue;
        if (!missingIn(unit, form) || !missingIn(unit, familyName(form))) continue;
        const source = { start, end: start + person.length };
        faults.push({ segment: unit.segment, fact: 'differs', source, values: { name: person, form } });
      }
      for (const gloss of glossesOf(unit)) {
        if (isPerson(unit, gloss)) known.set(`${unit.source.lang} ${gloss.name}`, gloss);
      }
    }
    return faults;
  },
} as const satisfies Check<Fact>;
