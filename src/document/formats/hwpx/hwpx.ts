// HWPX (KS X 6101, OWPML), the format of Hangul, the word processor of Korean offices.

import { type Archive, openArchive } from '../../../container/archive.js';
import { decodeXmlWhole } from '../../../container/decode-xml.js';
import { readXml } from '../../../container/xml-events.js';
import { Problem } from '../../../model/problem.js';
import type { Format } from '../../format.js';
import { beginningOfPart } from '../../office/beginning.js';
import { byNumber, isSigned, withTexts } from '../../office/package.js';
import { SkeletonBuilder } from '../../skeleton/builder.js';
import { element, xmlDialect } from '../../skeleton/dialect.js';
import { rewriteSkeleton } from '../../skeleton/rewrite.js';
import type { Skeleton } from '../../skeleton/skeleton.js';
import { skeletonDocument } from '../../skeleton/to-document.js';
import { skeletonFor, uncommented } from '../../skeleton/uncommented.js';
import { readLooks } from './looks.js';
import { SectionReader } from './read-section.js';

const manifest = 'META-INF/manifest.xml';
const contents = 'Contents/content.hpf';
const header = 'Contents/header.xml';
const preview = 'Preview/PrvText.txt';

const xmlOf = (archive: Archive, name: string): string | undefined => {
  const content = archive.read(name);
  return content === undefined ? undefined : decodeXmlWhole(content, name);
};

/** The parts in the package manifest in the order of its spine: sections, then master pages. */
const listedParts = (archive: Archive): readonly string[] => {
  const items = new Map<string, string>();
  const spine: string[] = [];
  readXml(xmlOf(archive, contents) ?? '<none/>', {
    open: ({ name, attributes: { id = '', href = '', idref = '' } }) => {
      if (name === 'item') items.set(id, href);
      else if (name === 'itemref') spine.push(idref);
    },
    close: () => {},
    text: () => {},
  });
  const named = (id: string): readonly string[] =>
    [items.get(id) ?? '', `Contents/${items.get(id)}`]
      .filter((name) => archive.names.includes(name))
      .slice(0, 1);
  return spine.flatMap(named);
};

const partNames = (archive: Archive): readonly string[] => {
  const byName = (form: RegExp): readonly string[] =>
    archive.names.filter((name) => form.test(name)).sort(byNumber);
  const sections = byName(/^Contents\/section\d+\.xml$/i);
  const listed = listedParts(archive).filter((name) => /section[^/]*\.xml$/i.test(name));
  // Sections that the manifest omits are read too.
  return [
    ...new Set([
      ...(listed.length < sections.length ? sections : listed),
      ...byName(/^Contents\/masterpage\d+\.xml$/i),
    ]),
  ];
};

const isLocked = (archive: Archive): boolean => /encryption-data/.test(xmlOf(archive, manifest) ?? '');

/** Reads sections in their order, up to the first long one, whose beginning ends it. */
const readBeginning = (archive: Archive): Skeleton | undefined => {
  if (isLocked(archive)) return undefined;
  const builder = new SkeletonBuilder();
  const looks = readLooks(xmlOf(archive, header));
  for (const name of partNames(archive)) {
    const cut = beginningOfPart(archive, name, 'p');
    const source = cut ?? xmlOf(archive, name) ?? '';
    builder.readPart(name, source, () => new SectionReader(source, builder, looks).read());
    if (cut !== undefined) return builder.finish();
  }
  return undefined;
};

const readSkeleton = (archive: Archive, unknown?: Set<string>): Skeleton => {
  if (isLocked(archive)) throw new Problem('document-locked');
  const names = partNames(archive);
  if (names.length === 0) throw new Problem('archive-damaged');
  const builder = new SkeletonBuilder();
  const looks = readLooks(xmlOf(archive, header));
  for (const name of names) {
    const source = xmlOf(archive, name) ?? '';
    builder.readPart(name, source, () => new SectionReader(source, builder, looks, unknown).read());
  }
  return builder.finish();
};

/** Korean breaks lines between words; Japanese has no spaces, so its sentences would exceed the cell. */
const breakAnywhere = (source: string): string =>
  source.replace(/(\sbreakNonLatinWord=")KEEP_WORD(")/g, '$1BREAK_WORD$2');

/** The length of Hangul's text preview in code units. */
const previewLength = 1000;

const dialect = () =>
  xmlDialect(
    't',
    { source: element('lineBreak'), leaves: 0 },
    { source: element('tab', ' width="4000" leader="0" type="1"'), leaves: 0 },
  );

export const hwpx = {
  id: 'hwpx',
  read: (bytes) => {
    const unknown = new Set<string>();
    const document = skeletonDocument(readSkeleton(openArchive(bytes), unknown));
    return unknown.size === 0 ? document : { ...document, unknownSigns: [...unknown].sort() };
  },
  beginning: (bytes) => {
    const skeleton = readBeginning(openArchive(bytes));
    return skeleton && skeletonDocument(skeleton);
  },
  write: (bytes, translation) => {
    const archive = openArchive(bytes);
    if (isSigned(archive)) throw new Problem('document-signed');
    const skeleton = skeletonFor(readSkeleton(archive), translation.text);
    const { sources, notes } = rewriteSkeleton(skeleton, translation, dialect());
    if (sources.size === 0) return { bytes, notes };
    const texts = new Map([...sources].map(([part, source]) => [skeleton.parts[part]?.name ?? '', source]));
    const head = xmlOf(archive, header);
    if (head !== undefined && translation.to === 'ja') texts.set(header, breakAnywhere(head));
    const written = withTexts(archive, texts);
    if (archive.read(preview) === undefined) return { bytes: written, notes };
    const { text } = uncommented(readSkeleton(openArchive(written)));
    const shown = text.slice(0, previewLength).replaceAll('\n', '\r\n');
    return {
      bytes: openArchive(written).replace(new Map([[preview, new TextEncoder().encode(shown)]])),
      notes,
    };
  },
} as const satisfies Format;
