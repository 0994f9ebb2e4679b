// Explains why an occurrence is accepted as a term or rejected.

import type { Translate } from '../../i18n/translate.js';
import { otherLang } from '../../model/language.js';
import type { Match, Rejection, Scan } from '../../session/tasks/scan-file.js';
import { targetTerms } from '../../text/counterparts.js';
import { visible } from '../../text/visible.js';
import { measures } from '../../text/width.js';

/** The reason for a match. */
export const whyMatch = (match: Match, t: Translate): string => {
  const { surface, verdict, senses, nested, joined } = match;
  const [{ concept, term }] = senses;
  if (verdict === 'ambiguous') {
    const words = senses.map((sense) => targetTerms(sense, otherLang(term.lang))[0]?.text);
    const said = t('scan.why.ambiguous', { senses: words.filter((word) => word !== undefined).join(', ') });
    return match.ground === undefined
      ? said
      : `${said}; ${t(`scan.ground.${match.ground.kind}`, { word: match.ground.word })}`;
  }
  if (nested) return t('scan.why.nested');
  switch (verdict) {
    case 'particle':
      return joined?.after === undefined
        ? t('scan.why.inflected', { term: term.text })
        : t('scan.why.particle', { after: joined.after });
    case 'compound':
      return t('scan.why.compound', { surface, before: joined?.before ?? '', after: joined?.after ?? '' });
    case 'abbreviation': {
      const full = concept.terms.find(({ lang, type }) => lang === term.lang && type !== 'abbreviation');
      return t('scan.why.abbreviation', { full: full?.text ?? term.text });
    }
    default:
      return t(`scan.why.${verdict}`, { term: term.text });
  }
};

/** The reason for a rejection. */
export const whyNot = ({ reason, word }: Rejection, t: Translate): string =>
  t(`scan.why.${reason}`, { word: word ?? '' });

const surfaceWidth = 20;

/** Lists every hit of a scan by segment with its reason: `+` accepted, `-` rejected. */
export const explainScan = ({ document, segments, date }: Scan, t: Translate): string =>
  segments
    .flatMap(({ matches, rejections }, segment) => {
      const taken = matches.map((match) => {
        const late = match.anachronism ? `; ${t('scan.anachronism', { date: date ?? '' })}` : '';
        return { ...match, sign: '+', why: `${whyMatch(match, t)}${late}` };
      });
      const refused = rejections.map((rejection) => ({ ...rejection, sign: '-', why: whyNot(rejection, t) }));
      const hits = [...taken, ...refused].sort((a, b) => a.start - b.start || b.end - a.end);
      if (hits.length === 0) return [];
      const rows = hits.map(
        ({ sign, surface, why }) =>
          `  ${sign} ${measures.narrow.padTo(visible(surface), surfaceWidth)}  ${visible(why)}\n`,
      );
      return [
        `\n${String(segment + 1).padStart(4)}  ${visible(document.segments[segment]?.text ?? '')}\n${rows.join('')}`,
      ];
    })
    .join('');
