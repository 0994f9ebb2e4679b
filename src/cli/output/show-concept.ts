// A concept as plain lines.

import type { Translate } from '../../i18n/translate.js';
import { type Concept, examplePairs, isAvoided, type Term, termsOf } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import type { TermRef } from '../../model/match.js';
import { termsAround } from '../../text/counterparts.js';
import { visible } from '../../text/visible.js';

const sign = { exact: '=', functional: '≒', literal: '≒', partial: '≒', none: '≠' } as const;

const mainText = ([term]: readonly Term[], lang: Lang): string => {
  if (term === undefined) return '—';
  const reading = lang === 'ko' ? term.hanja : term.reading;
  return reading === '' || reading === term.text ? term.text : `${term.text} (${reading})`;
};

const otherText = (term: Term, t: Translate): string => {
  const avoid = isAvoided(term) ? '✗ ' : '';
  const standing = term.type === 'abbreviation' && term.status === 'admitted' ? 'abbreviation' : term.status;
  return `${avoid}${term.text} (${t(`status.${standing}`)})`;
};

const others = (terms: readonly Term[], t: Translate): string =>
  terms
    .slice(1)
    .map((term) => otherText(term, t))
    .join(', ');

const exampleLines = (concept: Concept): readonly string[] =>
  examplePairs(concept).flatMap(({ ko, ja }) =>
    [ko, ja].filter((text) => text !== '').map((text, at) => `   ${at === 0 ? '▸' : ' '}  ${text}`),
  );

/**
 * A concept as lines: both preferred terms with Hanja and reading, their equivalence, the other terms, the note, the
 * examples. If `asked` has a counterpart of its own, these two come first. Control characters are made visible, because
 * a glossary may come from anywhere.
 */
export const showConcept = (concept: Concept, t: Translate, asked?: TermRef): string => {
  const listed = (lang: Lang): readonly Term[] =>
    asked === undefined ? termsOf(concept, lang) : termsAround(asked, lang);
  const { equivalence, falseFriend, note, definition } = concept;
  const relation = equivalence === 'exact' ? '' : ` · ${t(`equivalence.${equivalence}`)}`;
  const head = `${mainText(listed('ko'), 'ko')} ${sign[equivalence]} ${mainText(listed('ja'), 'ja')}${relation}  [${concept.id}]`;
  const remark = falseFriend ? `⚠ ${note === '' ? t('false-friend') : note}` : note;
  const lines = [
    head,
    ...languages.flatMap((lang) => {
      const line = others(listed(lang), t);
      return line === '' ? [] : [`  ${lang}  ${line}`];
    }),
    ...languages.flatMap((lang) => (definition[lang] === '' ? [] : [`      ${definition[lang]}`])),
    ...(remark === '' ? [] : [`   ※  ${remark}`]),
    ...exampleLines(concept),
  ];
  return `${lines.map(visible).join('\n')}\n`;
};
