// Compares who gives and who gets: 부산시가 후쿠오카시에 가르쳤다 is 福岡市が釜山市から教わった, and not 釜山市が福岡市から教わった.

import loadVerbs from '../../../../data/language/converse-verbs.tsv';
import type { Lang } from '../../../model/language.js';
import type { Span } from '../../../model/span.js';
import { alternatives } from '../../../text/alternatives.js';
import { once } from '../../../text/once.js';
import { readTable } from '../../../text/table.js';
import type { CheckText, CheckUnit } from '../../check.js';
import { type Anchor, anchorsOf } from '../anchors.js';

type Side = 'give' | 'get';
type Act = Readonly<Record<Side, Readonly<Record<Lang, RegExp>>>>;

const rows = once(() =>
  readTable(loadVerbs, 'act', 'side', 'language', 'form', 'not_preceded_by', 'not_followed_by'),
);
const patternOf = (lang: Lang, act?: string, side?: Side): RegExp =>
  new RegExp(
    alternatives(
      rows().filter(
        (row) => row.language === lang && (act ?? row.act) === row.act && (side ?? row.side) === row.side,
      ),
    ),
  );
const acts = once((): readonly Act[] =>
  [...new Set(rows().map(({ act }) => act))].map((act) => {
    const of = (side: Side) => ({ ko: patternOf('ko', act, side), ja: patternOf('ja', act, side) });
    return { give: of('give'), get: of('get') };
  }),
);
const anyVerb = { ko: once(() => patternOf('ko')), ja: once(() => patternOf('ja')) } as const;

const sideIn = ({ text, lang }: CheckText, { give, get }: Act): Side | undefined => {
  const [gives, gets] = [give[lang].test(text), get[lang].test(text)];
  if (gives === gets) return undefined;
  return gives ? 'give' : 'get';
};

/** The particles that end the phrase of who acts, and of the other party. */
const phraseEnds: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<subject>[은는이가])(?=\s)|(?<party>에게서|한테서|으?로부터|에서|에게|한테|께|에)(?=\s)|(?<other>[을를의와과]|으?로)(?=\s)|,/g,
  ja: /(?<subject>は(?!、?[ぁ-ん])|が(?!ら))|(?<party>から|より|に(?!つい|対し|関|よ|お))|(?<other>[をと])|、/g,
};

type Parties = { readonly subject: Span | undefined; readonly party: Span | undefined };

/** The phrases of who acts and of the other party; a 의 or の before them stays in the phrase. */
const partiesIn = ({ text, lang }: CheckText): Parties => {
  let [start, subject, party]: [number, Span | undefined, Span | undefined] = [0, undefined, undefined];
  for (const { 0: mark, index, groups } of text.matchAll(phraseEnds[lang])) {
    const phrase = { start, end: index };
    if (groups?.['subject'] !== undefined) subject ??= phrase;
    else if (groups?.['party'] !== undefined) party ??= phrase;
    if (mark !== '의') start = index + mark.length;
  }
  return { subject, party };
};

const isIn = (word: Span, phrase: Span | undefined): boolean =>
  phrase !== undefined && phrase.start <= word.start && word.end <= phrase.end;

/** The words that tell two parties apart: each stands in one phrase only. */
const wordsIn = (anchors: readonly Anchor[], side: 'source' | 'target', phrase: Span | undefined) =>
  anchors.filter((one) => isIn(one[side], phrase));

/**
 * The two parties of which each text makes the other one the giver; undefined if they agree or if it is unclear who acts.
 * Only for single sentences.
 */
export const exchangedGiver = (unit: CheckUnit): Anchor | undefined => {
  const { source, target } = unit;
  if (!anyVerb[source.lang]().test(source.text) || !anyVerb[target.lang]().test(target.text))
    return undefined;
  if (source.sentences.length > 1 || target.sentences.length > 1) return undefined;
  const sides = acts().flatMap((act): readonly (readonly [Side, Side])[] => {
    const [own, other] = [sideIn(source, act), sideIn(target, act)];
    return own === undefined || other === undefined ? [] : [[own, other]];
  });
  const [sidesOfOne, ...others] = sides;
  if (sidesOfOne === undefined || others.length > 0) return undefined;
  const isConverse = sidesOfOne[0] !== sidesOfOne[1];
  const [ours, theirs] = [partiesIn(source), partiesIn(target)];
  const anchors = anchorsOf(unit);
  const [first] = wordsIn(anchors, 'source', ours.subject).filter((one) => !isIn(one.source, ours.party));
  const second = wordsIn(anchors, 'source', ours.party)[0];
  if (first === undefined || second === undefined) return undefined;
  const isSame = isIn(first.target, theirs.subject) && isIn(second.target, theirs.party);
  return isConverse && isSame ? first : undefined;
};
