// Variants of Korean spelling with the same meaning: contractions, style, particles of the same role.

import loadParticleRoles from '../../../data/language/korean-particle-roles.tsv';
import { alternatives } from '../../text/alternatives.js';
import { type Row, readTable } from '../../text/table.js';
import type { Reading, Rule, Source } from '../unit.js';
import { equalExpressions } from './equal-expressions.js';
import { otherSpellings } from './other-spellings.js';
import { markRules } from './rules-marks.js';

const last = (syllable: string): number => (syllable.charCodeAt(0) - 0xac00) % 28;
const isSyllable = (unit: string): boolean => unit >= '가' && unit <= '힣';
const withLast = (syllable: string, final: number): string =>
  String.fromCharCode(syllable.charCodeAt(0) - last(syllable) + final);
const finals = { none: 0, nieun: 4, mieum: 16, bieup: 17, doubleSiot: 20 } as const;

const endsSentence = ({ text }: Source, at: number): boolean => /^[.。!?"'」』)]*$/u.test(text.slice(at));
const endsWord = ({ text, isBreak }: Source, at: number): boolean =>
  isBreak(at) || /^[.,·()[\]"'~:;!?「」『』〈〉《》<>-]/u.test(text.slice(at, at + 1));

/** 합니다, 한다, 하다, 함: the same statement in another style. 입니다, 이다, 임. */
const present: Rule = {
  starts: undefined,
  read: (source, at) => {
    const { text } = source;
    const syllable = text.charAt(at);
    const next = text.charAt(at + 1);
    if (!isSyllable(syllable)) return undefined;
    const said = (length: number, stem: string): Reading => ({
      length,
      keys: [stem, '다'],
      kind: 'function',
    });
    const plain = withLast(syllable, finals.none);
    // A noun that ends with ㅁ (포함, 책임) differs from 함 and 임 only by its position at the end.
    if (last(syllable) === finals.mieum && /[하되이]/u.test(plain) && endsSentence(source, at + 1))
      return at === 0 ? undefined : said(1, plain);
    if (last(syllable) === finals.bieup && next === '니' && text.charAt(at + 2) === '다')
      return said(3, plain);
    if (next !== '다' || !endsWord(source, at + 2)) return undefined;
    return last(syllable) === finals.nieun || /[하되이]/u.test(syllable) ? said(2, plain) : undefined;
  },
};

const statementEnd = /습니다|어요|음(?=[.]?$)|다/uy;

/** 했습니다, 했어요, 했음 are 했다. */
const past: Rule = {
  starts: '습어음다',
  read: ({ text }, at) => {
    const before = text.charAt(at - 1);
    if (at === 0 || !(isSyllable(before) && (last(before) === finals.doubleSiot || before === '없')))
      return undefined;
    statementEnd.lastIndex = at;
    const found = statementEnd.exec(text)?.[0];
    return found === undefined ? undefined : { length: found.length, keys: ['다'], kind: 'function' };
  },
};

type Particle = Row<'particle' | 'role' | 'optional' | 'not_followed_by'>;

/** Particles of one role (에게, 께, 한테) at the end of a word. */
const particlesOf = (role: string, rows: readonly Particle[]): Rule => {
  const sticky = new RegExp(
    alternatives(rows.map(({ particle, not_followed_by }) => ({ form: particle, not_followed_by }))),
    'uy',
  );
  const optional = rows.some((row) => row.optional === 'yes');
  return {
    starts: rows.map(({ particle }) => particle.charAt(0)).join(''),
    read: (source, at) => {
      // 많은 and 많이, 같은 and 같이 are no pairs of particles.
      if (at === 0 || source.isBreak(at) || /[많같높깊]/u.test(source.text.charAt(at - 1))) return undefined;
      sticky.lastIndex = at;
      const length = sticky.exec(source.text)?.[0].length ?? 0;
      return length > 0 && endsWord(source, at + length)
        ? { length, keys: [role], kind: 'function', optional }
        : undefined;
    },
  };
};

const particleRules = (): readonly Rule[] => {
  const rows = readTable(loadParticleRoles, 'particle', 'role', 'optional', 'not_followed_by');
  const roles = [...new Set(rows.map(({ role }) => role))];
  return roles.map((role) =>
    particlesOf(
      role,
      rows.filter((row) => row.role === role),
    ),
  );
};

/** 및, or 안 before a verb: separate words. */
const word = (form: string, key: string, kind: 'function' | 'negation'): Rule => ({
  starts: form,
  read: ({ text, isBreak }, at) =>
    text.startsWith(form, at) && (at === 0 || isBreak(at)) && isBreak(at + form.length)
      ? { length: form.length, keys: [key], kind }
      : undefined,
});

/** In the order in which they are tried. */
export const koreanRules = (): readonly Rule[] => [
  ...otherSpellings('ko'),
  ...equalExpressions('ko'),
  word('안', 'not', 'negation'),
  past,
  present,
  ...particleRules(),
  word('및', 'and', 'function'),
  ...markRules,
];
