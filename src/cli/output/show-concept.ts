// A concept in plain lines.

import type { Translate } from '../../i18n/translate.js';
import { type Concept, examplePairs, isAvoided, type Term, termsOf } from '../../model/concept.js';
import { type Lang, languages } from '../../model/language.js';
import { visible } from '../../text/visible.js';

const sign = { exact: '=', functional: '≒', literal: '≒', partial: '≒', none: '≠' } as const;

const mainText = (concept: Concept, lang: Lang): string => {
  const [term] = termsOf(concept, lang);
  if (term === undefined) return '—';
  const reading = lang === 'ko' ? term.hanja : term.reading;
  return reading === '' || reading === term.text ? term.text : `${term.text} (${reading})`;
};

const otherText = (term: Term, t: Translate): string => {
  const avoid = isAvoided(term) ? '✗ ' : '';
  const standing = term.type === 'abbreviation' && term.status === 'admitted' ? 'abbreviation' : term.status;
  return `${avoid}${term.text} (${t(`status.${standing}`)})`;
};

const others = (concept: Concept, lang: Lang, t: Translate): string =>
  termsOf(concept, lang)
    .slice(1)
    .map((term) => otherText(term, t))
    .join(', ');

const exampleLines = (concept: Concept): readonly string[] =>
  examplePairs(concept).flatMap(({ ko, ja }) =>
    [ko, ja].filter((text) => text !== '').map((text, at) => `   ${at === 0 ? '▸' : ' '}  ${text}`),
  );

/**
 * The entry as it is read: both preferred terms with hanja and reading, how they relate, the other terms, the note, the examples.
 * Control characters are made visible: a glossary may come from anywhere.
 */
export const showConcept = (concept: Concept, t: Translate): string => {
  const { equivalence, falseFriend, note, definition } = concept;
  const relation = equivalence === 'exact' ? '' : ` · ${t(`equivalence.${equivalence}`)}`;
  const head = `${mainText(concept, 'ko')} ${sign[equivalence]} ${mainText(concept, 'ja')}${relation}  [${concept.id}]`;
  const remark = falseFriend ? `⚠ ${note === '' ? t('false-friend') : note}` : note;
  const lines = [
    head,
    ...languages.flatMap((lang) => {
      const line = others(concept, lang, t);
      return line === '' ? [] : [`  ${lang}  ${line}`];
    }),
    ...languages.flatMap((lang) => (definition[lang] === '' ? [] : [`      ${definition[lang]}`])),
    ...(remark === '' ? [] : [`   ※  ${remark}`]),
    ...exampleLines(concept),
  ];
  return `${lines.map(visible).join('\n')}\n`;
};
