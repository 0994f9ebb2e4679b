// Joins the phrases of a text to a tree: each depends on a predicate or on the noun behind it, as Korean and Japanese put
// what governs last.

import type { Span } from '../../../model/span.js';
import type { CheckText } from '../../check.js';
import { type Marked, markOf } from './marks.js';
import { type Phrase, phrasesOf } from './phrases.js';

/** A phrase with what its function words say, and the phrase that governs it (-1: none) with the length of that edge. */
export type Node = Phrase &
  Marked & { readonly governor: number; readonly edge: number; readonly isMember: boolean };

type Open = Phrase & Marked & { governor: number; edge: number; isMember: boolean };
type Edge = readonly [governor: number, edge: number];

const none: Edge = [-1, 0];
/** Statements joined by 고, し stand apart from each other. */
const betweenStatements = 3;
/** Members of a list. */
const betweenMembers = 2;
/** The owner of a thing may as well be said in one word with it: 図書館の利用, 도서관 이용. */
const toOwned = 0.5;
/** 대구에서, 光州で、: a phrase that shares the predicate of the next group. */
const betweenGroups = 2;

/** 긴급한 경우에는, 緊急の場合は: a clause that stands as a phrase of time does. */
const isAdverbial = /(?:경우|때)에?(?:는|도)?\s?$|(?:場合|とき|時|際)(?:に)?(?:は|も)?$/;

const isPredicate = ({ kind }: Open): boolean => kind !== 'thing';
const isHead = ({ isTopic, mark }: Open): boolean => isTopic || mark === 'subject' || mark === 'to';
/** The end of a clause that a noun completes: 提案したのは|釜山市で, 제안한 것은|부산시이고. */
const isCleft = (one: Open | undefined): boolean =>
  one?.isAdnominal === true && /(?:の|もの|者)は$|것은$/.test(one.tail);

class Tree {
  private readonly phrases: readonly Open[];
  private readonly edges: Edge[];
  private readonly subjects = new Set<number>();

  constructor(phrases: readonly Open[]) {
    this.phrases = phrases.map((one, at) =>
      one.kind === 'thing' && one.isClosed && one.tail === 'で' && isCleft(phrases[at - 1])
        ? { ...one, kind: 'state', mark: 'none' }
        : one,
    );
    this.edges = phrases.map(() => none);
  }

  build(): readonly Node[] {
    for (let at = this.phrases.length - 1; at >= 0; at--) this.edges[at] = this.edgeOf(at);
    this.joinGroups();
    for (const [at, one] of this.phrases.entries()) {
      [one.governor, one.edge] = this.edges[at] ?? none;
      one.isMember = one.kind === 'thing' && this.isListed(at);
    }
    return this.phrases;
  }

  private edgeOf(at: number): Edge {
    const one = this.phrases[at] as Open;
    if (one.isLast) return none;
    if (isPredicate(one)) {
      if (one.isAdnominal) return [at + 1, 1];
      const next = this.next(at, (other) => isPredicate(other) && !other.isAdnominal);
      return next < 0 ? none : [next, isAdverbial.test(one.tail) ? 1 : betweenStatements];
    }
    if (one.mark === 'owner') return this.phrases[at + 1] === undefined ? none : [at + 1, toOwned];
    if (one.mark === 'none' && !one.isClosed && !one.isTopic)
      return this.phrases[at + 1] === undefined ? none : [at + 1, 1];
    if (this.isListed(at)) return this.memberEdge(at);
    // 都市部では人口が: a topic of place or time takes no subject's place.
    if (one.isTopic && one.mark !== 'subject') return this.toPredicate(at, (other) => !other.isAdnominal);
    if (one.mark !== 'subject') return this.toPredicate(at, () => true);
    const own = this.toPredicate(
      at,
      (other, place) => !this.subjects.has(place) && !(one.isTopic && other.isAdnominal),
    );
    const isPast =
      one.isTopic &&
      own[0] >= 0 &&
      this.next(at, (other) => other.isTopic) < own[0] &&
      this.next(at, (other) => other.isTopic) >= 0;
    const found = own[0] >= 0 && !isPast ? own : this.toPredicate(at, (other) => !other.isAdnominal);
    if (one.mark === 'subject' && found[0] >= 0) this.subjects.add(found[0]);
    return found;
  }

  /** 강원, 전남, 경북이: without a particle before a comma, and before another thing. */
  private isListed(at: number): boolean {
    const [one, next] = [this.phrases[at], this.phrases[at + 1]];
    if (one === undefined || next === undefined || one.isTopic || next.kind === 'act') return false;
    return one.mark === 'with' || (one.mark === 'none' && one.isClosed);
  }

  /** Members of a list depend on the same predicate as the last one. */
  private memberEdge(at: number): Edge {
    let partner = at + 1;
    while (this.phrases[partner]?.mark === 'owner' && this.phrases[partner + 1]?.kind === 'thing') partner++;
    const [governor, edge] = this.edges[partner] ?? none;
    return this.phrases[partner]?.kind === 'thing' && governor >= 0
      ? [governor, edge]
      : [partner, betweenMembers];
  }

  private next(at: number, test: (one: Open, place: number) => boolean): number {
    for (let place = at + 1; place < this.phrases.length; place++) {
      const one = this.phrases[place] as Open;
      if (test(one, place)) return place;
      if (one.isLast) return -1;
    }
    return -1;
  }

  private toPredicate(at: number, test: (one: Open, place: number) => boolean): Edge {
    const place = this.next(at, (one, to) => isPredicate(one) && test(one, to));
    return place < 0 ? none : [place, 1];
  }

  /** 건설부는 점검을, 환경부는 검사를 담당한다: the words of a group depend on its last one. */
  private joinGroups(): void {
    let from = 0;
    for (const [at, one] of this.phrases.entries()) {
      if (isPredicate(one)) from = at + 1;
      else if (one.isClosed && !one.isTopic) {
        if (this.isGroup(from, at) && this.hasNextGroup(from, at)) this.join(from, at);
        from = at + 1;
      }
    }
  }

  private isGroup(from: number, to: number): boolean {
    return this.phrases.slice(from, to).some(isHead);
  }

  /** Whether a topic, subject or recipient as in the group stands between its end and the next predicate. */
  private hasNextGroup(from: number, at: number): boolean {
    const heads = this.phrases.slice(from, at).filter(isHead);
    const end = this.next(at, isPredicate);
    const next = this.phrases.slice(at + 1, end < 0 ? this.phrases.length : end);
    return next.some((one) =>
      heads.some(({ mark, isTopic }) => one.mark === mark && one.isTopic === isTopic),
    );
  }

  private join(from: number, at: number): void {
    for (let other = from; other < at; other++) {
      const governor = this.edges[other]?.[0] ?? -1;
      if (governor > at || governor < 0) this.edges[other] = [at, 1];
    }
    const { mark, isTopic } = this.phrases[at] as Open;
    // 図書館は無料、: without a particle, the word is a predicate itself.
    this.edges[at] = [
      this.edges[at]?.[0] ?? -1,
      mark === 'none' && !isTopic ? betweenStatements : betweenGroups,
    ];
  }
}

/** The phrases of a text as a tree. */
export const treeOf = (
  { analysis, lang }: Pick<CheckText, 'analysis' | 'lang'>,
  words: readonly Span[],
): readonly Node[] =>
  new Tree(
    phrasesOf(analysis, words).map((one): Open => {
      const { mark, isTopic, isOnly } = markOf(one, lang);
      return { ...one, mark, isTopic, isOnly, governor: -1, edge: 0, isMember: false };
    }),
  ).build();
