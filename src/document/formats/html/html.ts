// HTML in any encoding: text between the tags, which stay unchanged.

import { encodeText, hasByteOrderMark, referenced } from '../../../container/encode-text.js';
import { escapeXml } from '../../../container/xml.js';
import type { Lang } from '../../../model/language.js';
import type { Format } from '../../format.js';
import { requireMarkup } from '../../longest.js';
import { xmlDialect } from '../../skeleton/dialect.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { decodePage } from './decode-page.js';
import { readPage } from './read-page.js';

const dialect = () => ({
  ...xmlDialect(undefined, { source: () => '<br>', leaves: 0 }, { source: () => ' ', leaves: 0 }),
  // Between tags a quotation mark needs no escape.
  escape: (text: string) => escapeXml(text).replaceAll('&quot;', '"'),
});

const rootElement = /<html\b[^<>]*>/i;

/** Sets the language of the page to the target language. */
const speakLanguage = (source: string, from: Lang, to: Lang): string =>
  source.replace(rootElement, (tag) =>
    tag.replace(new RegExp(`(\\slang\\s*=\\s*["']?)${from}(?:-[A-Za-z]+)?`, 'i'), `$1${to}`),
  );

export const html = {
  id: 'html',
  read: (bytes, hint) => {
    const { text, encoding } = decodePage(bytes, hint);
    requireMarkup(text);
    return skeletonDocument(readPage(text), encoding);
  },
  write: (bytes, translation) => {
    const { text, encoding } = decodePage(bytes, translation.from);
    const { sources, notes } = rewriteSkeleton(readPage(text), translation, dialect());
    const source = sources.get(0);
    if (source === undefined) return { bytes, notes };
    const spoken = speakLanguage(source, translation.from, translation.to);
    const isMarked = hasByteOrderMark(bytes);
    // A character that the page's encoding lacks becomes a numeric reference: 国 in EUC-KR.
    const written = encodeText(spoken, encoding, isMarked) ?? referenced(spoken, encoding);
    return { bytes: written, notes };
  },
} as const satisfies Format;
