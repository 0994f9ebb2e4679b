// Checks participants: a person whom the source names has the list's name and office in the translation.

import type { Lang } from '../../model/language.js';
import type { Participant } from '../../model/meeting.js';
import type { Span } from '../../model/span.js';
import { hangulToKatakana } from '../../text/korean/hangul-to-katakana.js';
import { normalForm } from '../../text/normalise.js';
import type { CheckUnit } from '../check.js';
import { byFamilyName, familyPlaces, hasOtherGivenName, loosely, placesOf } from './person-names.js';

/** A difference from the list. */
export type Misnamed = {
  readonly fact: 'listed' | 'office';
  readonly source: Span;
  /** The name in the source. */
  readonly name: string;
  /** The form in the list: a name or an office. */
  readonly form: string;
};

const has = (text: string, form: string): boolean => normalForm(text).includes(normalForm(form));

const hangulName = /^[가-힣]{2,5}$/;
/** ムン・ジホ for 문지호: a Korean name may be written by its sound, also where the list has its kanji. */
const hasBySound = (text: string, { name: { ko } }: Participant): boolean => {
  const letters = ko.replace(/\s/g, '');
  if (!hangulName.test(letters) || !/[ァ-ヺ]/.test(text)) return false;
  const given = hangulToKatakana(letters.slice(1), letters.charAt(0));
  return text.replace(/[・＝=\s]/g, '').includes(hangulToKatakana(letters.charAt(0), '') + given);
};

/** Whether a text has the person's name in any form that the list has for them. */
const hasName = (text: string, person: Participant, { participants }: CheckUnit, lang: Lang): boolean =>
  participants
    .filter((one) => one.name.ko === person.name.ko || one.name.ja === person.name.ja)
    .some(({ name }) => name[lang] !== '' && new RegExp(loosely(name[lang]), 'u').test(text)) ||
  (lang === 'ja' && hasBySound(text, person));

/** Whether the office of the list occurs beside a name. */
const isInOffice = (text: string, { start, end }: Span, office: string): boolean => {
  if (office === '') return false;
  const form = loosely(office);
  return (
    new RegExp(`${form}[\\s(（:：]{0,2}$`, 'u').test(text.slice(0, start)) ||
    new RegExp(`^[\\s(（]{0,2}${form}`, 'u').test(text.slice(end))
  );
};

/** Whether the translation contains the office, in the list's words or as an equivalent of the glossary. */
const namesOffice = ({ target }: CheckUnit, office: string): boolean => {
  if (has(target.text, office)) return true;
  const wanted = normalForm(office);
  return target.matches.some(({ senses }) =>
    senses.some(({ concept }) =>
      concept.terms.some(({ lang, text }) => lang === target.lang && normalForm(text) === wanted),
    ),
  );
};

const misnamed = (unit: CheckUnit, person: Participant): readonly Misnamed[] => {
  const { source, target, participants } = unit;
  const [from, to] = [person.name[source.lang], person.name[target.lang]];
  const full = placesOf(source.text, source.lang, from);
  const [place] = full.length > 0 ? full : byFamilyName(source, person, participants);
  if (place === undefined) return [];
  const name = source.text.slice(place.start, place.end);
  const faults: Misnamed[] = [];
  const isOther = (): boolean =>
    familyPlaces(target, person).length === 0 || (full.length > 0 && hasOtherGivenName(target, person));
  if (to !== '' && !hasName(target.text, person, unit, target.lang) && isOther()) {
    faults.push({ fact: 'listed', source: place, name, form: to });
  }
  const office = person.office[target.lang];
  const inOffice = full.find((one) => isInOffice(source.text, one, person.office[source.lang]));
  if (office !== '' && inOffice !== undefined && !namesOffice(unit, office)) {
    faults.push({ fact: 'office', source: inOffice, name, form: office });
  }
  return faults;
};

/** All persons whose name or office differs from the list. */
export const misnamedIn = (unit: CheckUnit): readonly Misnamed[] =>
  unit.participants.flatMap((person) => misnamed(unit, person));
