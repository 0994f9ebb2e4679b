// 도와 시가, 구와 협의한다: a unit of administration of one syllable before its particle. The dictionary reads rare words
// of two syllables, and the verb 돕다.

import type { Token } from '../model/token.js';

// 道 市 郡 區 邑 面 洞 里 縣 局 課
const units = new Set('도시군구읍면동리현국과');

// The particles and their tags (세종 tag set). 의, 로 and 도 are left out: 동의, 도로, 시도 are words of every text.
const afterVowel: Readonly<Record<string, string>> = {
  는: 'JX',
  가: 'JKS',
  를: 'JKO',
  와: 'JC',
  에: 'JKB',
  만: 'JX',
};
const afterConsonant: Readonly<Record<string, string>> = {
  은: 'JX',
  이: 'JKS',
  을: 'JKO',
  과: 'JC',
  에: 'JKB',
  만: 'JX',
};

const hasFinal = (syllable: string): boolean => (syllable.charCodeAt(0) - 0xac00) % 28 !== 0;

/** The tag of the particle if a word is a unit before one. */
const particleIn = ({ surface, pos }: Token): string | undefined => {
  const [unit = '', particle = '', ...rest] = surface;
  const isWord = pos === 'NNG' || pos === 'NNP' || surface === '도와';
  if (!isWord || rest.length > 0 || !units.has(unit)) return undefined;
  return (hasFinal(unit) ? afterConsonant : afterVowel)[particle];
};

/** 시가 30억 원, 구가하다: what goes on so is the other word; and so is 이웃을 도와, 서로 도와, 도와 주다. */
const isOther = ({ surface, end }: Token, before: Token | undefined, after: Token | undefined): boolean => {
  if (after !== undefined && (/^(?:SN|NR)/.test(after.pos) || after.start === end)) return true;
  return (
    surface === '도와' &&
    (/^(?:JKO|MAG|JKS)/.test(before?.pos ?? '') || after === undefined || !/^(?:N|MM|X)/.test(after.pos))
  );
};

const part = (token: Token, from: number, to: number, pos: string): Token => {
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

/** Takes such units and their particles apart, where they are a word of their own between spaces. */
export const unitsWithParticles = (tokens: readonly Token[]): readonly Token[] => {
  if (!tokens.some((token) => particleIn(token) !== undefined)) return tokens;
  return tokens.flatMap((token, i) => {
    const tag = particleIn(token);
    const before = tokens[i - 1];
    const isApart = before === undefined || before.end < token.start || before.pos === 'SC';
    if (tag === undefined || !isApart || isOther(token, before, tokens[i + 1])) return [token];
    return [part(token, 0, 1, 'NNG'), part(token, 1, 2, tag)];
  });
};
