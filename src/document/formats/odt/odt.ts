// ODT (OpenDocument 1.3), the text format of LibreOffice: the body, then headers and footers.

import { openArchive } from '../../../container/archive.js';
import { decodeXmlWhole } from '../../../container/decode-xml.js';
import { escapeXml } from '../../../container/xml.js';
import { type Lang, otherLang } from '../../../model/language.js';
import { Problem } from '../../../model/problem.js';
import type { Format } from '../../format.js';
import { isSigned, withTexts } from '../../office/package.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { heldSpace, xmlDialect } from '../../skeleton/dialect.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { skeletonFor } from '../../skeleton/uncommented.js';
import { readTextLooks } from './looks.js';
import { ContentReader } from './read-content.js';

const parts = ['content.xml', 'styles.xml'] as const;

const readSkeleton = (xml: (name: string) => string | undefined): Skeleton => {
  if (/encryption-data/.test(xml('META-INF/manifest.xml') ?? '')) throw new Problem('document-locked');
  if (xml('content.xml') === undefined) throw new Problem('archive-damaged');
  const builder = new SkeletonBuilder();
  for (const name of parts) {
    const source = xml(name);
    if (source === undefined) continue;
    builder.readPart(name, source, () => new ContentReader(source, builder, readTextLooks(source)).read());
  }
  return builder.finish();
};

const heldSpaces = new RegExp(`${heldSpace} *`, 'g');

/** A run of spaces would be shown as one space, so further spaces are elements. */
const spaced = (text: string): string =>
  escapeXml(text)
    .replace(heldSpaces, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replace(/ {2,}/g, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`);

const dialect = () => ({
  ...xmlDialect(
    undefined,
    { source: () => '<text:line-break/>', leaves: 0 },
    { source: () => '<text:tab/>', leaves: 0 },
  ),
  escape: spaced,
  collapses: true,
});

const languages = {
  ko: ['ko', 'KR'],
  ja: ['ja', 'JP'],
} as const;

/** Sets the language of East Asian text to the target language. */
const speakLanguage = (source: string, to: Lang): string => {
  const [fromLang, fromCountry] = languages[otherLang(to)];
  const [lang, country] = languages[to];
  return source
    .replaceAll(`style:language-asian="${fromLang}"`, `style:language-asian="${lang}"`)
    .replaceAll(`style:country-asian="${fromCountry}"`, `style:country-asian="${country}"`);
};

export const odt = {
  id: 'odt',
  read: (bytes) => {
    const archive = openArchive(bytes);
    const xml = (name: string): string | undefined => {
      const content = archive.read(name);
      return content && decodeXmlWhole(content, name);
    };
    return skeletonDocument(readSkeleton(xml));
  },
  write: (bytes, translation) => {
    const archive = openArchive(bytes);
    if (isSigned(archive)) throw new Problem('document-signed');
    const xml = (name: string): string | undefined => {
      const content = archive.read(name);
      return content && decodeXmlWhole(content, name);
    };
    const skeleton = skeletonFor(readSkeleton(xml), translation.text);
    const { sources, notes } = rewriteSkeleton(skeleton, translation, dialect());
    if (sources.size === 0) return { bytes, notes };
    const written = new Map([...sources].map(([part, source]) => [skeleton.parts[part]?.name ?? '', source]));
    const texts = parts.flatMap((name) => {
      const source = written.get(name) ?? xml(name);
      return source === undefined ? [] : [[name, speakLanguage(source, translation.to)] as const];
    });
    return { bytes: withTexts(archive, new Map(texts)), notes };
  },
} as const satisfies Format;
