// The glossary as a Word file: unpacked and read as XML. Word refuses what its schema (ECMA-376) does not allow.

import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/exchange/termbase/formats/docx.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';
import { controlsIn, oddConcepts } from '../helpers/odd-concepts.js';
import { sheetTexts } from '../helpers/sheet-texts.js';

type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
};

/** Throws where a part is not well formed or uses a prefix that it does not declare. */
const parse = (xml: string): Node => {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value]));
    const node: Node = { name, attributes: plain, children: [], text: '' };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.write(xml).close();
  return root;
};

const filesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const documentOf = (bytes: Uint8Array): Node => parse(filesOf(bytes)['word/document.xml'] ?? '');

const all = (node: Node, name: string): readonly Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
const names = (node: Node | undefined): readonly string[] => node?.children.map((child) => child.name) ?? [];

const textOf = (node: Node): string => {
  if (node.name === 'w:t') {
    const kept = node.attributes['xml:space'] === 'preserve';
    return kept ? node.text : node.text.trim();
  }
  if (node.name !== 'w:ruby') return node.children.map(textOf).join('');
  const [, over, base] = node.children.map(textOf);
  return `${base}（${over}）`;
};
const rowsOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
  all(documentOf(bytes), 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textOf).join('\n')),
  );

const community = aConcept(
  'community',
  [
    aTerm('ko', '지역공동체', { hanja: '地域共同體' }),
    aTerm('ja', '地域コミュニティ', { reading: 'ちいきコミュニティ' }),
    aTerm('ja', '地域共同体', { status: 'deprecated' }),
  ],
  {
    equivalence: 'functional',
    falseFriend: true,
    note: '<국세> & "国勢"와 구별',
    definition: { ko: '뜻', ja: '' },
  },
);
const sheet = docx.write([interiorMinistry, community]).content;
const head = ['한국어', '日本語', '비고・備考'];

describe('the package', () => {
  const files = filesOf(sheet);

  test('has its parts, the types first, each well formed', () => {
    expect(Object.keys(files)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/settings.xml',
      'word/footer.xml',
    ]);
    for (const content of Object.values(files)) expect(() => parse(content)).not.toThrow();
  });

  test('says the type of every part', () => {
    const types = all(parse(files['[Content_Types].xml'] ?? ''), 'Override').map(({ attributes }) => [
      attributes.PartName,
      attributes.ContentType?.replace('application/vnd.openxmlformats-officedocument.wordprocessingml.', ''),
    ]);
    expect(types).toEqual([
      ['/word/document.xml', 'document.main+xml'],
      ['/word/styles.xml', 'styles+xml'],
      ['/word/settings.xml', 'settings+xml'],
      ['/word/footer.xml', 'footer+xml'],
    ]);
  });

  test.each([
    ['_rels/.rels', '', ['officeDocument → word/document.xml']],
    [
      'word/_rels/document.xml.rels',
      'word/',
      ['styles → styles.xml', 'settings → settings.xml', 'footer → footer.xml'],
    ],
  ])('%s leads to parts that are there', (name, folder, expected) => {
    const relations = all(parse(files[name] ?? ''), 'Relationship').map(({ attributes }) => attributes);
    expect(relations.map(({ Type, Target }) => `${Type?.split('/').at(-1)} → ${Target}`)).toEqual(expected);
    for (const { Target } of relations) expect(files).toHaveProperty([`${folder}${Target}`]);
    expect(new Set(relations.map(({ Id }) => Id)).size).toBe(relations.length);
  });

  test('finds the footer that the section names', () => {
    const [footer] = all(parse(files['word/document.xml'] ?? ''), 'w:footerReference');
    const relations = all(parse(files['word/_rels/document.xml.rels'] ?? ''), 'Relationship');
    const named = relations.find(({ attributes }) => attributes.Id === footer?.attributes['r:id']);
    expect(named?.attributes.Target).toBe('footer.xml');
  });

  test('is the same bytes each time, in any time zone', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Asia/Seoul';
    const again = docx.write([interiorMinistry, community]).content;
    process.env.TZ = 'America/Los_Angeles';
    const elsewhere = docx.write([interiorMinistry, community]).content;
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(again).equals(sheet)).toBe(true);
    expect(Buffer.from(elsewhere).equals(sheet)).toBe(true);
  });
});

test('the rows', () => {
  expect(rowsOf(sheet)).toEqual([
    head,
    ['행정안전부(行政安全部)\n행안부\n✗ 행정자치부', '行政安全部（ぎょうせいあんぜんぶ）', ''],
    [
      '지역공동체(地域共同體)',
      '~ 地域（ちいき）コミュニティ\n✗ 地域共同体',
      '~ 기능상 대응・機能上の対応\n⚠ <국세> & "国勢"와 구별\n뜻',
    ],
  ]);
  expect(rowsOf(docx.write([]).content)).toEqual([head]);
});

// The sequences of ECMA-376 part 1 for what the sheet uses, in their order.
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:body': ['w:tbl', 'w:p', 'w:sectPr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tblPr': ['w:tblW', 'w:tblBorders', 'w:tblLayout'],
  'w:tblBorders': ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'],
  'w:tblGrid': ['w:gridCol'],
  'w:tr': ['w:trPr', 'w:tc'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:tcPr': ['w:tcW', 'w:shd'],
  'w:p': ['w:pPr', 'w:r'],
  'w:pPr': ['w:pStyle'],
  'w:r': ['w:rPr', 'w:t', 'w:ruby'],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:strike', 'w:color', 'w:sz', 'w:szCs', 'w:lang'],
  'w:ruby': ['w:rubyPr', 'w:rt', 'w:rubyBase'],
  'w:rubyPr': ['w:rubyAlign', 'w:hps', 'w:hpsRaise', 'w:hpsBaseText', 'w:lid'],
  'w:rt': ['w:r'],
  'w:rubyBase': ['w:r'],
  'w:style': [
    'w:name',
    'w:basedOn',
    'w:uiPriority',
    'w:semiHidden',
    'w:unhideWhenUsed',
    'w:qFormat',
    'w:rPr',
    'w:tblPr',
  ],
  'w:sectPr': ['w:footerReference', 'w:pgSz', 'w:pgMar'],
};

describe('the schema', () => {
  const document = documentOf(sheet);
  const styles = parse(filesOf(sheet)['word/styles.xml'] ?? '');

  test.each(Object.entries(sequences))('%s holds its elements in order', (name, order) => {
    // A table in a style has no rows: its properties are others.
    const found = [...all(document, name), ...(name === 'w:tblPr' ? [] : all(styles, name))];
    expect(found.length).toBeGreaterThan(0);
    for (const node of found) {
      const places = names(node).map((child) => order.indexOf(child));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('every cell has a paragraph, every row the cells of the grid', () => {
    for (const cell of all(document, 'w:tc')) expect(names(cell)).toContain('w:p');
    for (const row of all(document, 'w:tr')) expect(all(row, 'w:tc')).toHaveLength(3);
    expect(all(document, 'w:gridCol')).toHaveLength(3);
  });
});

describe('how it looks', () => {
  const document = documentOf(sheet);
  const runs = all(document, 'w:r').filter((run) => names(run).includes('w:t'));
  const styles = all(parse(filesOf(sheet)['word/styles.xml'] ?? ''), 'w:style');
  /** What a run says itself, then what its style says and the one that this is based on. */
  const lookOf = (text: string): readonly Node[] => {
    const said = runs.find((run) => textOf(run) === text)?.children[0]?.children ?? [];
    const styled = (id: string | undefined): readonly Node[] => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      const basis = style?.children.find(({ name }) => name === 'w:basedOn')?.attributes['w:val'];
      return style === undefined
        ? []
        : [...all(style, 'w:rPr').flatMap(({ children }) => children), ...styled(basis)];
    };
    return [...said, ...styled(said.find(({ name }) => name === 'w:rStyle')?.attributes['w:val'])];
  };

  test('only the first row is a head, to be repeated; no row is torn', () => {
    const kinds = all(document, 'w:trPr').map((row) => names(row).join(' '));
    expect(kinds).toEqual(['w:cantSplit w:tblHeader', 'w:cantSplit', 'w:cantSplit']);
  });

  test('A4, and a table as wide as the page allows', () => {
    const [size, margins] = [all(document, 'w:pgSz')[0], all(document, 'w:pgMar')[0]];
    expect(size?.attributes).toEqual({ 'w:w': '11906', 'w:h': '16838' });
    const room = 11906 - Number(margins?.attributes['w:left']) - Number(margins?.attributes['w:right']);
    const columns = all(document, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(room);
  });

  test.each([
    ['행정안전부', 'Malgun Gothic', 'ko-KR', 'bold'],
    ['(行政安全部)', 'Malgun Gothic', 'ko-KR', ''],
    ['行政安全部', 'Yu Gothic', 'ja-JP', 'bold'],
    ['ぎょうせいあんぜんぶ', 'Yu Gothic', 'ja-JP', 'half'],
    ['행정자치부', 'Malgun Gothic', 'ko-KR', 'struck'],
    ['地域共同体', 'Yu Gothic', 'ja-JP', 'struck'],
  ])('%s: %s, %s %s', (text, font, lang, mark) => {
    const look = lookOf(text);
    const value = (name: string, attribute: string): string | undefined =>
      look.find((each) => each.name === name)?.attributes[attribute];
    expect(value('w:rFonts', 'w:eastAsia')).toBe(font);
    expect(value('w:lang', 'w:eastAsia')).toBe(lang);
    expect(value('w:sz', 'w:val')).toBe(mark === 'half' ? '10' : undefined);
    expect(look.some(({ name }) => name === 'w:b')).toBe(mark === 'bold');
    expect(look.some(({ name }) => name === 'w:strike')).toBe(mark === 'struck');
  });

  // LibreOffice shows a reading whose size stands only in its style as large as the text under it.
  test('the size of a reading stands on its run', () => {
    const readings = all(document, 'w:rt').flatMap((reading) => all(reading, 'w:rPr'));
    expect(readings.length).toBeGreaterThan(0);
    for (const look of readings)
      expect(look.children.map(({ name, attributes }) => `${name} ${attributes['w:val']}`)).toEqual([
        'w:rStyle Reading',
        'w:sz 10',
        'w:szCs 10',
      ]);
  });

  test('every style that is used is there', () => {
    const used = [...all(document, 'w:rStyle'), ...all(document, 'w:pStyle')].map(
      ({ attributes }) => attributes['w:val'],
    );
    const there = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(used)).toEqual(new Set(['Korean', 'Japanese', 'Reading', 'Note']));
    expect(there).toEqual(expect.arrayContaining(used));
  });
});

test('a cell says what it was given, whatever the glossary holds', () => {
  fc.assert(
    fc.property(oddConcepts, (concepts) => {
      const { content } = docx.write(concepts);
      expect(controlsIn(filesOf(content)['word/document.xml'] ?? '')).toEqual([]);
      expect(rowsOf(content).slice(1)).toEqual(sheetTexts(concepts));
    }),
  );
});
