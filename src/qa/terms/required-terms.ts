// The terms of a source that require an equivalent in the target, and how often.

import loadDomains from '../../../data/language/glossary-domains.tsv';
import loadLightVerbs from '../../../data/language/light-verbs.tsv';
import loadSenses from '../../../data/language/other-senses.tsv';
import type { Concept } from '../../model/concept.js';
import type { Lang } from '../../model/language.js';
import type { Match, TermRef } from '../../model/match.js';
import { contains, type Span } from '../../model/span.js';
import { alternatives } from '../../text/alternatives.js';
import { normalForm } from '../../text/normalise.js';
import { once } from '../../text/once.js';
import { readTable, wordsOf } from '../../text/table.js';
import type { CheckText, CheckUnit } from '../check.js';
import { isGloss } from '../marks/script-runs.js';
import { urlSpans } from '../marks/url-spans.js';
import { isHeading, isWithinCompound, saysCounterpart } from './counterparts.js';
import { saysExclusion } from './exclusions.js';
import {
  conceptsOf,
  countEquivalents,
  isInOffice,
  joinedForm,
  wantedFor,
  wantedForms,
} from './find-equivalents.js';
import { saidNearly } from './nearly-said.js';
import { replacementFor } from './replacement.js';
import { everydayReplacement } from './slot-replacement.js';

/** A term of the source with all its places, and how many equivalents the target has for it. */
export type RequiredTerm = {
  readonly concepts: readonly Concept[];
  readonly matches: readonly [Match, ...Match[]];
  readonly found: number;
  readonly wanted: readonly string[];
  /** Whether the target may well say it in other words: 自己財源 for 自主財源. */
  readonly doubtful: boolean;
  /** Another term in its place: 再選挙 for 総選挙. */
  readonly replacement?: Span;
};

const leastLength = 2;
const leastInCompound = { ko: 4, ja: 3 } as const;
const longestVerb = 3;
const longestEveryday = 3;
const longestLoanword = 5;

const lightVerbs = (lang: Lang): RegExp =>
  new RegExp(
    `^${alternatives(readTable(loadLightVerbs, 'language', 'form').filter(({ language }) => language === lang))}`,
  );
const lightVerb = {
  ko: once(() => lightVerbs('ko')),
  ja: once(() => lightVerbs('ja')),
} as const;
const predicate = { ko: /다$/, ja: /(?:する|した|して|れる|れた|です|ます)$/ } as const;

/** 진행한다, 会談した, 밝혔다: as a verb a short word is said in many ways. */
const isVerb = ({ text, lang }: CheckText, { surface, end }: Match): boolean =>
  predicate[lang].test(surface) || (surface.length <= longestVerb && lightVerb[lang]().test(text.slice(end)));

// Domains of the shipped glossary whose short words (내용, 普及, 지난해) belong to everybody: their compounds are terms,
// they themselves have many good translations. Offices, bodies, places and false friends always count.
const everydayDomains = once(
  () =>
    new Set(
      readTable(loadDomains, 'domain', 'everyday')
        .filter(({ everyday }) => everyday === 'yes')
        .map(({ domain }) => domain),
    ),
);
// 인사 as 挨拶, 사회 as 司会: what a word also means, and how that is said.
const otherSenses = once(
  () =>
    new Map(
      readTable(loadSenses, 'language', 'term', 'said_as').map(({ language, term, said_as }) => [
        `${language} ${term}`,
        // A space within an expression is written _.
        wordsOf(said_as).map((form) => form.replaceAll('_', ' ')),
      ]),
    ),
);
const inflection = /(?:하[가-힣]*|되[가-힣]*|한다|했다)$/;
/** Whether the target says another sense of the word than the termbase's. */
const isOtherSense = ({ source, target }: CheckUnit, { surface }: Match): boolean =>
  [surface, surface.replace(inflection, '')].some((word) =>
    otherSenses()
      .get(`${source.lang} ${word}`)
      ?.some((form) => target.text.includes(form)),
  );

const isShort = (surface: string): boolean =>
  surface.length <= longestEveryday || (surface.length <= longestLoanword && /^[ァ-ヺー]+$/.test(surface));
/** False friends that correspond exactly have one right form each; of the others one is as good as another. */
const isEverydayDomain = ({ domain, equivalence }: Concept): boolean =>
  everydayDomains().has(domain) || (domain === 'false-friend' && equivalence !== 'exact');

/** 공부 as 工夫: the hanja of a false friend, taken for its translation. */
const hasLookalike = (target: CheckText, { concept, term: { hanja } }: TermRef): boolean => {
  if (!concept.falseFriend || hanja === '') return false;
  const kanji = normalForm(hanja);
  return (
    target.joined.includes(kanji) &&
    wantedForms([concept], target.lang).every((form) => normalForm(form) !== kanji)
  );
};
const isEveryday = (target: CheckText, { surface, senses }: Match): boolean =>
  isShort(surface) &&
  senses.every((reading) => isEverydayDomain(reading.concept) && !hasLookalike(target, reading));

/** 熊本県知事, where 県知事 is a term: the prefecture's name still counts. */
const isPrefecture = ({ text, lang }: CheckText, { senses, end }: Match): boolean =>
  lang === 'ja' &&
  /[都府県]/.test(text.charAt(end)) &&
  senses.every(({ concept }) => concept.domain === 'local-jp' && concept.kind === 'name');

/**
 * Nested terms, kanji given as a gloss (script), what explains another term in brackets (정보통신기술(ICT)), parts of
 * addresses and single syllables (시, 도) ask for nothing; within a longer word only a term long enough to keep its
 * meaning there does.
 */
const isRequired = ({ source }: CheckUnit, urls: readonly Span[], match: Match): boolean => {
  const { nested, verdict, surface, start } = match;
  if (nested || verdict === 'script' || surface.length < leastLength) return false;
  if (verdict === 'compound' && surface.length < leastInCompound[source.lang] && !isPrefecture(source, match))
    return false;
  // The checks of numbers and units judge what a number counts or measures.
  if (source.quantities.some((quantity) => contains(quantity, match))) return false;
  if (isVerb(source, match) || isGloss(source.text, start)) return false;
  return !urls.some((url) => contains(url, match));
};

const longestFree = 6;
/** A word of a few letters that has no exact equivalent; what is longer names one thing (지방소멸 대응기금). */
const isFreelySaid = ({ surface }: Match, concepts: readonly Concept[]): boolean =>
  surface.length <= longestFree && concepts.some(({ equivalence }) => equivalence !== 'exact');

/** Latin that may stay as it is, or did: whether it is right is for `latin` to say. */
const staysLatin = (surface: string, wanted: readonly string[], target: string): boolean =>
  /^[A-Za-z0-9&-]+$/.test(surface) && (wanted.includes(surface) || target.includes(surface));

const longestPlain = { ko: 3, ja: 2 } as const;
/** 職員, 사전, 정원: words of the general language, and short ones of an everyday domain, are said in many ways. */
const isGeneral = (
  { source, target }: CheckUnit,
  { surface, senses }: Match,
  concepts: readonly Concept[],
): boolean => {
  if (senses.some((sense) => hasLookalike(target, sense))) return false;
  const isPlainNotion = ({ kind, domain }: Concept): boolean =>
    kind === 'notion' && everydayDomains().has(domain) && surface.length <= longestPlain[source.lang];
  return concepts.every((concept) => concept.kind === 'general' || isPlainNotion(concept));
};

const headLength = 2;
// 空き is the head of 空き家 and 空き地.
const kanaHead = /^.?[ぁ-ん]/;
/** 変更点 for 변경 사항 (変更事項): the head that distinguishes a compound is there, and no other term stands in its place. */
const keepsHead = (target: CheckText, wanted: readonly string[]): boolean =>
  wanted.some(
    (form) =>
      form.length > headLength && !kanaHead.test(form) && target.joined.includes(form.slice(0, headLength)),
  );

const isWithoutEquivalent = ({ equivalence }: Concept): boolean => equivalence === 'none';

const keyOf = (match: Match): string =>
  match.senses.length === 1
    ? match.senses[0].concept.id
    : conceptsOf(match)
        .map(({ id }) => id)
        .sort()
        .join();

/** The matches of a source that a translation must render, grouped by their concepts. */
const requiredGroups = (unit: CheckUnit): readonly (readonly [Match, ...Match[]])[] => {
  const urls = urlSpans(unit.source.text);
  const groups = new Map<string, [Match, ...Match[]]>();
  for (const match of unit.source.matches.filter((one) => isRequired(unit, urls, one))) {
    const key = keyOf(match);
    void (groups.get(key)?.push(match) ?? groups.set(key, [match]));
  }
  return [...groups.values()];
};

/** The required terms of a unit, by concept; homographs are satisfied by the equivalent of any reading. */
export const requiredTerms = (unit: CheckUnit): readonly RequiredTerm[] => {
  const { target } = unit;
  return requiredGroups(unit).flatMap((matches) => {
    const all = conceptsOf(matches[0]);
    const concepts = all.some(isWithoutEquivalent) ? all.filter((one) => !isWithoutEquivalent(one)) : all;
    const wanted = wantedFor(matches[0], concepts, target.lang);
    if (wanted.length === 0 || staysLatin(matches[0].surface, wanted, target.text)) return [];
    // A short everyday word has many good translations; another term of the same head or tail is none of them.
    if (matches.every((match) => isEveryday(target, match))) {
      const isElsewhere =
        isWithinCompound(unit.source, matches[0]) ||
        saysCounterpart(target, concepts) ||
        matches.every((match) => isOtherSense(unit, match));
      const other = isElsewhere ? undefined : everydayReplacement(unit, matches[0], wanted);
      if (other === undefined) return [];
      return [{ concepts, matches, wanted, found: 0, doubtful: false, replacement: other }];
    }
    const own = new Set(concepts);
    const found = countEquivalents(target, concepts, matches.length);
    // 住民は行政訴訟を起こした has the parts of 住民訴訟, one of them in another term.
    const isWhole = (): boolean =>
      wanted.some(
        (form) =>
          target.joined.includes(joinedForm(form, target.lang)) ||
          isInOffice(target.joined, form, target.lang),
      ) || target.matches.some(({ senses }) => senses.some(({ concept }) => own.has(concept)));
    const apart =
      found === 0 || isWhole() || matches.every((match) => isOtherSense(unit, match))
        ? undefined
        : replacementFor(unit, { match: matches[0], wanted, as: 'set apart' });
    if (apart !== undefined)
      return [{ concepts, matches, wanted, found: 0, doubtful: false, replacement: apart.place }];
    // Most terms are there, as often as they should be.
    if (found >= matches.length) return [{ concepts, matches, wanted, found, doubtful: false }];
    const isPlain = concepts.every(
      ({ domain, falseFriend }) => everydayDomains().has(domain) && !falseFriend,
    );
    if (found === 0 && matches.every((match) => isOtherSense(unit, match))) return [];
    if (found === 0 && saysExclusion(target, wanted)) return [];
    const other =
      found === 0 ? replacementFor(unit, { match: matches[0], wanted, as: 'missing' }) : undefined;
    const replacement = other?.place;
    if (replacement !== undefined && other?.of === 'part')
      return [{ concepts, matches, wanted, found, doubtful: false, replacement }];
    const near = found === 0 && isPlain ? wanted.map((form) => saidNearly(target, form, own)) : [];
    if (near.includes('near')) return [];
    // A word that everybody says in their own way is no mistake for that; another term in its place is.
    const isFree = found === 0 && isPlain && replacement === undefined;
    const isCounterpart = found === 0 && saysCounterpart(target, concepts);
    const doubtful =
      isCounterpart ||
      (found === 0 && concepts.every(isHeading)) ||
      (found === 0 && replacement === undefined && isGeneral(unit, matches[0], concepts)) ||
      (isFree && keepsHead(target, wanted)) ||
      (isFree && (near.includes('other head') || isFreelySaid(matches[0], concepts)));
    return [{ concepts, matches, wanted, found, doubtful, ...(replacement && { replacement }) }];
  });
};
