// Compares cause and effect: 인구 유출로 인해 폐업이 잇따른다 is not 廃業により人口が流出する, in whatever order a text names the two.

import loadCauses from '../../../../data/language/cause-words.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import type { Anchor } from '../anchors.js';
import { oppositesIn } from '../opposed/opposites.js';
import { neighboursIn } from '../slots/slots.js';

/**
 * The place of a word: `behind` a cause that comes first, `loosely` so if no other word is there (닫자, ことで), `between` an effect and its cause, at the `end` of the cause of an
 * effect named first, or behind the effect that a cause `brings`.
 */
type Place = 'behind' | 'loosely' | 'between' | 'end' | 'brings';

const wordsOf = (lang: Lang, place: Place): RegExp =>
  new RegExp(
    alternatives(
      readTable(loadCauses, 'place', 'language', 'form', 'not_preceded_by', 'not_followed_by').filter(
        (row) => row.place === place && row.language === lang,
      ),
    ),
    'g',
  );
const patternsOf = (lang: Lang): Readonly<Record<Place, RegExp>> => ({
  behind: wordsOf(lang, 'behind'),
  loosely: wordsOf(lang, 'loosely'),
  between: wordsOf(lang, 'between'),
  end: wordsOf(lang, 'end'),
  brings: wordsOf(lang, 'brings'),
});
const patterns = { ko: once(() => patternsOf('ko')), ja: once(() => patternsOf('ja')) } as const;

/** The marks before a cause: a comma, or the topic of the sentence. */
const borders: Readonly<Record<Lang, RegExp>> = { ko: /,\s|[은는]\s(?!것)/g, ja: /[、，]|は(?!、)/g };

/** The span of the cause; all other words of the sentence are of the effect. */
type Causing = { readonly cause: Span; readonly marker: Span };

const only = (text: string, pattern: RegExp): Span | undefined => {
  const [found, ...more] = Array.from(text.matchAll(pattern), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  return more.length > 0 ? undefined : found;
};

const lastBorder = (text: string, lang: Lang, end: number): number =>
  Array.from(text.slice(0, end).matchAll(borders[lang]), ({ index, 0: mark }) => index + mark.length)
    .filter((at) => at < end - 1)
    .at(-1) ?? 0;

const causeIn = ({ text, lang }: CheckText): Causing | undefined => {
  const { behind, loosely, between, end, brings } = patterns[lang]();
  const last = only(text, end);
  const turn = last === undefined ? undefined : only(text.slice(0, last.start), between);
  if (last !== undefined && turn !== undefined)
    return { cause: { start: turn.end, end: last.start }, marker: last };
  const named = only(text, between);
  if (
    named !== undefined &&
    /(?:原因は|原因としては|원인은|이유는|배경은)/.test(text.slice(named.start, named.end))
  )
    return { cause: { start: named.end, end: text.length }, marker: named };
  const marker = only(text, text.search(behind) < 0 ? loosely : behind);
  if (marker !== undefined && last === undefined)
    return { cause: { start: lastBorder(text, lang, marker.start), end: marker.start }, marker };
  // 유출은 일자리 부족 때문이다: the topic is the effect.
  const start = last === undefined ? 0 : lastBorder(text, lang, last.start);
  if (last !== undefined && start > 0) return { cause: { start, end: last.start }, marker: last };
  const verb = only(text, brings);
  const subject = verb && /[이가은는]\s|[がは]/.exec(text.slice(0, verb.start));
  return verb === undefined || !subject
    ? undefined
    : { cause: { start: 0, end: subject.index }, marker: verb };
};

type Side = 'source' | 'target';
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/**
 * The word of the source's cause, if the target names it as the effect, and the effect as the cause.
 * @example 인구 for 인구 유출로 인해 폐업이 잇따른다 as 廃業により人口が流出する
 */
export const turnedCause = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  const [own, other] = [causeIn(source), causeIn(target)];
  if (own === undefined || other === undefined) return undefined;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  const words = neighboursIn(unit).filter(
    (one) => !touches(one.source, own.marker) && !touches(one.target, other.marker),
  );
  const isCause = (one: Anchor, side: Side): boolean =>
    touches(one[side], side === 'source' ? own.cause : other.cause);
  const caused = words.filter((one) => isCause(one, 'source'));
  const causing = words.filter((one) => isCause(one, 'target'));
  if (caused.length === 0 || causing.length === 0) return undefined;
  const isTurned =
    caused.every((one) => !isCause(one, 'target')) && causing.every((one) => !isCause(one, 'source'));
  return isTurned && oppositesIn(unit).length === 0 ? caused[0] : undefined;
};
