// An office document as a package of parts (ECMA-376, part 2). Parts are found by their relationships, never by their
// names.

import { type Archive, openArchive } from '../../container/archive.js';
import { decodeXmlWhole } from '../../container/decode-xml.js';
import { encodeXml } from '../../container/encode-xml.js';
import { inPart } from '../../container/in-part.js';
import { readXml } from '../../container/xml-events.js';
import { Problem } from '../../model/problem.js';

/**
 * A relationship of a part to another one. `type` is the last word of the relationship's type, `target` a name in the
 * archive.
 */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** An office document. */
export type OfficePackage = {
  readonly archive: Archive;
  /** The text of an XML part; undefined if it is missing. */
  readonly xml: (name: string) => string | undefined;
  /** The relationships of a part in order; for `''` those of the package itself. External ones are left out. */
  readonly related: (name: string) => readonly Relationship[];
  /** Name of the main part. @throws Problem `archive-damaged` */
  readonly main: string;
};

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

const relationshipsName = (name: string): string =>
  `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`;

/** Resolves `../media/a.png` from `word/document.xml`; a target that begins with `/` is relative to the package. */
const resolved = (from: string, target: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folderOf(from) + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const readRelationships = (xml: string, from: string): readonly Relationship[] => {
  const found: Relationship[] = [];
  readXml(xml, {
    open: ({ name, attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(from, Target) });
    },
    close: () => {},
    text: () => {},
  });
  return found;
};

/** Opens an office document. @throws Problem `archive-damaged`, `archive-too-large`, `xml-malformed` */
export const openPackage = (bytes: Uint8Array): OfficePackage => {
  const archive = openArchive(bytes);
  const xml = (name: string): string | undefined => {
    const content = archive.read(name);
    return content === undefined ? undefined : decodeXmlWhole(content, name);
  };
  const known = new Map<string, readonly Relationship[]>();
  const related = (name: string): readonly Relationship[] => {
    const file = relationshipsName(name);
    const found = known.get(name) ?? inPart(file, () => readRelationships(xml(file) ?? '<none/>', name));
    known.set(name, found);
    return found;
  };
  const main = related('').find(
    ({ type, target }) => type === 'officeDocument' && archive.names.includes(target),
  );
  if (main === undefined) throw new Problem('archive-damaged');
  return { archive, xml, related, main: main.target };
};

/** Whether the document is signed: a changed copy would have an invalid signature. */
export const isSigned = ({ names }: Archive): boolean =>
  names.some((name) => name.startsWith('_xmlsignatures/') || /^META-INF\/[^/]*signature/i.test(name));

/** Returns a copy of an archive with some XML files replaced. */
export const withTexts = (archive: Archive, texts: ReadonlyMap<string, string>): Uint8Array => {
  const contents = [...texts].flatMap(([name, text]) => {
    const original = archive.read(name);
    return original === undefined ? [] : [[name, encodeXml(text, original)] as const];
  });
  return archive.replace(new Map(contents));
};

/** Orders names by their numbers: `header2` before `header10`. */
export const byNumber = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
