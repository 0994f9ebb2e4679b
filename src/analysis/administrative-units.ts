// Corrects administrative units of one syllable that mecab-ko-dic takes for other words: 도와 시가, 구와 협의한다, 도 및
// 시·군; and 시(時), which it takes for one of them: 신청 시.

import loadSyllables from '../../data/language/administrative-syllables.tsv';
import loadParticles from '../../data/language/administrative-unit-particles.tsv';
import type { Token } from '../model/token.js';
import { once } from '../text/once.js';
import { readTable } from '../text/table.js';

const units = once(
  () =>
    new Set(
      readTable(loadSyllables, 'syllable', 'unit')
        .filter(({ unit }) => unit === 'yes')
        .map(({ syllable }) => syllable),
    ),
);

/**
 * The tags of the particles behind a unit. 의, 로 and 도 are left out, because 동의, 도로, 시도 are ordinary words.
 */
const particles = once(
  () =>
    new Map(
      readTable(loadParticles, 'particle', 'after', 'tag').map(({ particle, after, tag }) => [
        `${after} ${particle}`,
        tag,
      ]),
    ),
);

const hasFinal = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;

/** The tag of the particle, if a word is a unit before a particle. */
const particleIn = ({ surface, pos }: Token): string | undefined => {
  const [unit = '', particle = '', ...rest] = surface;
  const isWord = pos === 'NNG' || pos === 'NNP' || surface === '도와';
  if (!isWord || rest.length > 0 || !units().has(unit)) return undefined;
  return particles().get(`${hasFinal(unit) ? 'consonant' : 'vowel'} ${particle}`);
};

/**
 * 시가 30억 원, 구가하다: with such a continuation it is the other word; so it is in 이웃을 도와, 서로 도와, 도와 주다.
 */
const isOther = ({ surface, end }: Token, before: Token | undefined, after: Token | undefined): boolean => {
  if (after !== undefined && (/^(?:SN|NR)/.test(after.pos) || after.start === end)) return true;
  return (
    surface === '도와' &&
    (/^(?:JKO|MAG|JKS)/.test(before?.pos ?? '') || after === undefined || !/^(?:N|MM|X)/.test(after.pos))
  );
};

const made = (token: Token, from: number, to: number, pos: string): Token => {
  const surface = token.surface.slice(from, to);
  return {
    surface,
    start: token.start + from,
    end: token.start + to,
    pos,
    features: [pos, '*', hasFinal(surface) ? 'T' : 'F', surface, '*', '*', '*', '*'],
    origin: token.origin,
  };
};

/** A noun without a particle behind it: 신청 시, 재난 발생 시; not 경기도 시, 군 및 시. */
const isBareNoun = ({ pos, surface }: Token): boolean => pos === 'NNG' && !units().has(surface.slice(-1));

const amended = (token: Token, before: Token | undefined, after: Token | undefined): readonly Token[] => {
  const { surface, start, end, pos } = token;
  // 재정과까지, 총무과에서: only these particles follow 과, 과.
  if (surface === '과' && pos.startsWith('J') && after?.start === end && after.pos.startsWith('J')) {
    return /^[는도의만]/u.test(after.surface) ? [token] : [made(token, 0, 1, 'NNG')];
  }
  // 청년희망뿌리단과: 단과(大學) is never part of another word.
  if (surface === '단과' && before?.end === start && after?.start !== end) {
    return [made(token, 0, 1, 'XSN'), made(token, 1, 2, 'JC')];
  }
  const isApart = before === undefined || before.end < start || before.pos === 'SC';
  if (!isApart) return [token];
  const tag = particleIn(token);
  if (tag !== undefined && !isOther(token, before, after)) {
    return [made(token, 0, 1, 'NNG'), made(token, 1, 2, tag)];
  }
  // 군(君) follows a name.
  if (surface === '군' && pos === 'NNB' && before?.pos !== 'NNP') return [made(token, 0, 1, 'NNG')];
  // No particle begins a word.
  if (units().has(surface) && pos.startsWith('J')) return [made(token, 0, 1, 'NNG')];
  const isTime = surface === '시' && pos === 'NNG' && after?.start !== end && before !== undefined;
  return isTime && (isBareNoun(before) || before.pos.endsWith('ETM')) ? [made(token, 0, 1, 'NNB')] : [token];
};

const series = /^(?:시군|읍면)$/u;
const lastOfSeries: Readonly<Record<string, string>> = { 시군: '구', 읍면: '동' };

/** 시군|구별 is 시군구|별, and 읍면|동별 읍면동|별. */
const withSeries = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    const isHead = (head: Token | undefined, tail: Token | undefined): boolean =>
      head !== undefined &&
      head.end === tail?.start &&
      lastOfSeries[head.surface] === tail.surface.charAt(0) &&
      /^.별$/u.test(tail.surface);
    if (isHead(token, next) && next !== undefined) {
      const whole: Token = { ...token, surface: token.surface + next.surface.charAt(0), end: token.end + 1 };
      return [made(whole, 0, whole.surface.length, 'NNG')];
    }
    return isHead(before, token) ? [made(token, 1, 2, 'XSN')] : [token];
  });

/**
 * The tokens of a Korean line, with a unit and its particle as two tokens where the dictionary has one noun: 시가 is
 * 시|가, not the market price, and 군의 is 군|의. Spans still refer to the line.
 */
export const administrativeUnits = (tokens: readonly Token[]): readonly Token[] => {
  const joined = tokens.some(({ surface }) => series.test(surface)) ? withSeries(tokens) : tokens;
  return joined.some(
    ({ surface }) => surface.length <= 2 && (units().has(surface.charAt(0)) || surface === '단과'),
  )
    ? joined.flatMap((token, i) => amended(token, joined[i - 1], joined[i + 1]))
    : joined;
};
