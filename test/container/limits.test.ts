// Files made to exhaust a reader: each limit ends the reading with a problem that names the file and its part.

import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { xmlReader } from '../../src/container/xml.js';
import { readXml } from '../../src/container/xml-events.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { Problem } from '../../src/model/problem.js';
import { docxFile, wp, wr } from '../document/office-files.js';

const utf8 = new TextEncoder();

const problemOf = async (bytes: Uint8Array, name = 'a.docx'): Promise<Problem> => {
  try {
    await segmentDocument(formats, bytes, name);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('it was read');
};

/** Where the record of a file in the directory of an archive begins. */
const recordOf = (bytes: Uint8Array, name: string): number => {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf('PK\x01\x02'); at >= 0; at = buffer.indexOf('PK\x01\x02', at + 1)) {
    if (
      buffer
        .subarray(at + 46)
        .toString('latin1')
        .startsWith(name)
    )
      return at;
  }
  throw new Error(`no ${name}`);
};

const changed = (bytes: Uint8Array, change: (view: DataView) => void): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  change(new DataView(copy.buffer));
  return copy;
};

const part = 'word/document.xml';

describe('an archive', () => {
  test('that grows a thousandfold', async () => {
    const problem = await problemOf(docxFile(' '.repeat(20_000_000)));
    expect(problem).toMatchObject({
      code: 'archive-ratio',
      values: { file: `a.docx (${part})`, part, most: 250 },
    });
  });

  test('with more than 64 MB in a part', async () => {
    const bytes = docxFile(wp(wr('가')));
    const at = recordOf(bytes, part);
    const claimed = changed(bytes, (view) => view.setUint32(at + 24, (1 << 26) + 1, true));
    expect(await problemOf(claimed)).toMatchObject({ code: 'archive-too-large', values: { part } });
  });

  test('whose part holds more than it says', async () => {
    const bytes = docxFile(wp(wr('가')).repeat(1000));
    const at = recordOf(bytes, part);
    const lying = changed(bytes, (view) => view.setUint32(at + 24, 1000, true));
    expect(await problemOf(lying)).toMatchObject({ code: 'archive-damaged', values: { part } });
  });

  test('with more than 20,000 files', async () => {
    const bytes = docxFile(wp(wr('가')));
    const end = Buffer.from(bytes).lastIndexOf('PK\x05\x06');
    const many = changed(bytes, (view) => view.setUint16(end + 10, 20_001, true));
    expect(await problemOf(many)).toMatchObject({
      code: 'archive-entries',
      values: { file: 'a.docx', most: 20_000 },
    });
  });

  test('with a password on a part', async () => {
    const bytes = docxFile(wp(wr('가')));
    const at = recordOf(bytes, part);
    const locked = changed(bytes, (view) => view.setUint16(at + 8, 1, true));
    expect(await problemOf(locked)).toMatchObject({ code: 'document-locked', values: { part } });
    const plain = zipSync({ 'a.txt': utf8.encode('가') });
    const secret = changed(plain, (view) => view.setUint16(recordOf(plain, 'a.txt') + 8, 1, true));
    expect((await problemOf(secret, 'a.zip')).code).toBe('document-locked');
  });

  test('of documents, and of another archive', async () => {
    const inner = zipSync({ 'a.docx': docxFile(wp(wr('가'))), 'b.zip': new Uint8Array(9) });
    const problem = await problemOf(inner, 'papers.zip');
    expect(problem).toMatchObject({
      code: 'archive-of-files',
      values: { file: 'papers.zip', files: 'a.docx, b.zip' },
    });
    const nested = docxFile('', { '/word/document.xml': '' });
    expect((await problemOf(nested)).values.part).toBe(part);
  });
});

describe('XML', () => {
  const document = (body: string) => problemOf(docxFile(body));
  const random = (length: number): string => {
    let text = '';
    for (let n = 1; text.length < length; n = (n * 48_271) % 0x7fffffff)
      text += String.fromCharCode(97 + (n % 26));
    return text;
  };

  test.each([
    ['xml-too-deep', '<w:p>'.repeat(1001)],
    ['xml-attributes', `<w:p ${Array.from({ length: 1001 }, (_, n) => `a${n}="1"`).join(' ')}/>`],
    ['xml-text-long', wp(wr(random(5_000_000)))],
    ['xml-text-long', `<!--${random(5_000_000)}-->`],
    ['xml-text-long', `<w:p a="${random(5_000_000)}"/>`],
    ['xml-text-long', `<![CDATA[${random(5_000_000)}]]>`],
    ['xml-malformed', '<w:p>&laugh;</w:p>'],
  ])('%s in a document', async (code, body) => {
    const problem = await document(body);
    expect(problem).toMatchObject({ code, values: { file: `a.docx (${part})`, part, line: 1 } });
  });

  test.each([
    ['xml-too-deep', '<a>'.repeat(1001)],
    ['xml-attributes', `<a ${Array.from({ length: 1001 }, (_, n) => `a${n}="1"`).join(' ')}/>`],
    ['xml-text-long', `<a>${random(5_000_000)}`],
    ['xml-unreadable', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
  ])('%s in a memory', (code, text) => {
    const reader = xmlReader({ open: () => {}, close: () => {}, text: () => {} });
    expect(() => reader.write(text)).toThrow(code);
  });

  test('long and plain is read, with its places', () => {
    const text = `<a>${'<b c="d">가𠮷\r\n</b>'.repeat(20_000)}</a>`;
    const places: string[] = [];
    readXml(text, {
      open: ({ name, start, end }) => void (name === 'b' && places.push(text.slice(start, end))),
      close: (_, { start, end }) => void places.push(text.slice(start, end)),
      text: (_, { start, end }) => void places.push(text.slice(start, end)),
    });
    const once = ['<b c="d">', '가𠮷\r\n', '</b>'];
    expect(places).toEqual([...Array.from({ length: 20_000 }, () => once).flat(), '</a>']);
  });
});
