import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal, type SideDraft, type TermDraft } from '../../src/exchange/draft.js';
import { readStatus } from '../../src/exchange/tbx/picklists.js';
import type { ReadEntry } from '../../src/exchange/termbase/format.js';
import { tbx } from '../../src/exchange/termbase/formats/tbx.js';
import { mergeDraft } from '../../src/exchange/termbase/merge-draft.js';
import type { Concept } from '../../src/model/concept.js';
import { conceptId } from '../../src/model/ids.js';
import { Problem } from '../../src/model/problem.js';
import { concept } from '../helpers/any-concept.js';
import { aConcept, aTerm, interiorMinistry } from '../helpers/concepts.js';

const read = (text: string): readonly ReadEntry[] => tbx.read(Buffer.from(text));

const showTerm = ({ text, status, type, reading }: TermDraft): string =>
  `${text}:${status ?? '?'}${type === undefined ? '' : `/${type}`}${reading ? `[${reading}]` : ''}`;
const showSide = ({ main, others, adds }: SideDraft): string =>
  [...(main ? [main] : []), ...(others ?? [])].map(showTerm).join(' | ') + (adds ? ' | …' : '');

/** One line an entry: its line, what it is known by, Korean, Japanese, and the rest as the file gives it. */
const show = ({ line, said }: ReadEntry): string => {
  if (isRefusal(said)) return `${line}\trefused: ${said.fault} ${said.value}`;
  const { id, perhapsId, fields, definition, terms } = said;
  const known = id ?? (perhapsId === undefined ? '-' : `${perhapsId}?`);
  return [
    line,
    known,
    showSide(terms.ko),
    showSide(terms.ja),
    JSON.stringify({ ...fields, definition }),
  ].join('\t');
};

// Each file is in the style of some other program; beside it what is to be made of it.
const golden = new URL('../golden/tbx/', import.meta.url);

describe('files of other programs', () => {
  test.each(readdirSync(golden).filter((name) => name.endsWith('.tbx')))('%s', (name) => {
    const text = readFileSync(new URL(name, golden), 'utf8');
    const expected = readFileSync(new URL(name.replace('.tbx', '.expected.tsv'), golden), 'utf8');
    expect(`${read(text).map(show).join('\n')}\n`).toBe(expected);
  });
});

const file = (entry: string, lang = 'en'): string =>
  `<tbx type="TBX-Basic" style="dca" xml:lang="${lang}"><text><body>\n<conceptEntry>${entry}</conceptEntry>\n</body></text></tbx>`;
const term = (text: string, more = ''): string => `<termSec><term>${text}</term>${more}</termSec>`;
const ko = (inside: string): string => `<langSec xml:lang="ko">${inside}</langSec>`;
const ja = (inside: string): string => `<langSec xml:lang="ja">${inside}</langSec>`;
const status = (value: string): string => `<termNote type="administrativeStatus">${value}</termNote>`;

describe('the terms of an entry', () => {
  const rows: readonly (readonly [name: string, entry: string, ko: string, ja: string])[] = [
    [
      'the first preferred term leads, and a language has one preferred term here',
      ko(term('가', status('preferredTerm-admn-sts')) + term('나', status('preferredTerm-admn-sts'))) +
        ja(term('い') + term('ろ', status('preferredTerm-admn-sts'))),
      '가:preferred | 나:admitted | …',
      'ろ:preferred | い:? | …',
    ],
    [
      'a term that is not to be used leads only where there is no other',
      ko(term('가', status('deprecatedTerm-admn-sts')) + term('나')) +
        ja(term('い', status('supersededTerm-admn-sts'))),
      '나:? | 가:deprecated | …',
      'い:superseded | …',
    ],
    [
      'markup is text, the codes of another format are not',
      ko(term('행정<hi>안전</hi>부<ph>&lt;b&gt;</ph>')) + ja(term('<foreign xml:lang="en">DX</foreign>推進')),
      '행정안전부:? | …',
      'DX推進:? | …',
    ],
    [
      'layout is one space, an ideographic space is a character',
      ko(term('\n\t행정\n\t구역\n')) + ja(term('行政　区域')),
      '행정 구역:? | …',
      '行政　区域:? | …',
    ],
    [
      'the nearest locale is taken where there are several',
      `<langSec xml:lang="ko-KP">${term('가')}</langSec><langSec xml:lang="ko_KR">${term('나')}</langSec>` +
        `<langSec xml:lang="ja-Latn">${term('a')}</langSec>`,
      '나:? | …',
      'a:? | …',
    ],
    [
      'a kind that says nothing of ours is not said',
      ko(term('가', '<termNote type="termType">variant</termNote>')) +
        ja(term('い', '<termNote type="termType">initialism</termNote>')),
      '가:? | …',
      'い:?/abbreviation | …',
    ],
    ['a name with a prefix, an entry without a language', ko(term('가')), '가:? | …', ' | …'],
  ];
  test.each(rows)('%s', (_, entry, korean, japanese) => {
    const [got] = read(file(entry));
    if (got === undefined || isRefusal(got.said)) throw new TypeError('the entry was to be taken');
    expect([showSide(got.said.terms.ko), showSide(got.said.terms.ja)]).toEqual([korean, japanese]);
  });

  test('prefixes do not matter', () => {
    const text = file(ko(term('가')) + ja(term('い'))).replace(/<(\/?)([a-zA-Z])/g, '<$1tbx:$2');
    expect(read(text)).toHaveLength(1);
  });
});

describe('words for a standing', () => {
  test.each([
    ['preferredTerm-admn-sts', 'preferred', 'TBX-Basic'],
    ['preferredTermadmnsts', 'preferred', 'some lose the hyphens'],
    ['standardizedTerm-admn-sts', 'preferred', 'ISO 30042:2008'],
    ['legalTerm', 'preferred', 'normativeAuthorization, ISO 30042:2008'],
    ['Not recommended', 'deprecated', 'menus of termbases'],
    ['notRecommended', 'deprecated', 'the same as an attribute'],
    ['forbidden', 'deprecated', 'Weblate'],
    ['obsolete', 'superseded', 'Weblate'],
    ['constructor', undefined, 'no word of the list'],
  ])('%s → %s (%s)', (value, expected, _reason) => expect(readStatus(value)).toBe(expected));
});

describe('an entry that cannot be taken', () => {
  const pair = ko(term('가')) + ja(term('い'));
  test.each([
    [
      'a standing that may mean anything',
      ko(term('가', status('see handbook'))) + ja(term('い')),
      'status see handbook',
    ],
    [
      'an origin that is none',
      `<note>koryu:concept=a</note><note>koryu:origin=CN</note>${pair}`,
      'origin CN',
    ],
    [
      'no equivalence',
      `<note>koryu:concept=a</note><note>koryu:equivalence=same</note>${pair}`,
      'equivalence same',
    ],
    [
      'no reliability',
      `<note>koryu:concept=a</note><note>koryu:reliability=5</note>${pair}`,
      'reliability 5',
    ],
    ['no date', `<note>koryu:concept=a</note><note>koryu:valid_from=2017.7</note>${pair}`, 'date 2017.7'],
    ['an identifier with a space', `<note>koryu:concept=two words</note>${pair}`, 'id two words'],
  ])('%s', (_, entry, fault) => {
    expect(read(file(entry)).map(show)).toEqual([`2\trefused: ${fault}`]);
  });
});

describe('a definition of the concept', () => {
  const definitions = (text: string): unknown =>
    read(text).map(({ said }) => !isRefusal(said) && [said.definition, said.fields.note]);
  const pair = ko(term('가')) + ja(term('い'));
  test.each([
    [
      'is in the language of the file',
      'ja-JP',
      '<descrip type="definition">定義</descrip>',
      { ja: '定義' },
      undefined,
    ],
    ['or in its own', 'en', '<descrip type="definition" xml:lang="ko">뜻</descrip>', { ko: '뜻' }, undefined],
    ['or is a note', 'en', '<descrip type="definition">meaning</descrip><note>n</note>', {}, 'n\nmeaning'],
  ])('%s', (_, lang, said, definition, note) => {
    expect(definitions(file(said + pair, lang))).toEqual([[definition, note]]);
  });
});

describe('encodings', () => {
  const text = `<?xml version="1.0" encoding="UTF-16"?>\n${file(ko(term('한국')) + ja(term('韓国')))}`;
  const utf16 = (mark: boolean): Buffer => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16LE with a mark', utf16(true)],
    ['UTF-16BE with a mark', utf16(true).swap16()],
    ['UTF-16LE without', utf16(false)],
  ])('%s', (_, bytes) => {
    expect(tbx.read(bytes).map(show)).toEqual(['3\t-\t한국:? | …\t韓国:? | …\t{"definition":{}}']);
  });
});

const problem = (text: string | Uint8Array): unknown => {
  try {
    return tbx.read(typeof text === 'string' ? Buffer.from(text) : text);
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.values };
    throw error;
  }
};

describe('a file that cannot be read', () => {
  const whole = readFileSync(new URL('v3-dct.tbx', golden), 'utf8');
  const laughs = [...Array(20).keys()].map((n) => `<!ENTITY l${n + 1} "&l${n};&l${n};">`).join('');
  const rows: readonly (readonly [name: string, text: string | Uint8Array, expected: object])[] = [
    ['no XML (noticed at its end)', 'ko,ja\n가,あ\n', { code: 'xml-malformed', line: 3 }],
    ['nothing at all', '', { code: 'xml-malformed', line: 1 }],
    ['cut off', whole.slice(0, whole.indexOf('<term>行政')), { code: 'xml-malformed', line: 31 }],
    ['a stray & (noticed on the next line)', file(ko(term('R&D'))), { code: 'xml-malformed', line: 3 }],
    ['some other XML', '<?xml version="1.0"?>\n<tmx version="1.4"/>', { code: 'tbx-root', root: 'tmx' }],
    [
      'entities that grow a millionfold (they are not even known)',
      `<!DOCTYPE tbx [<!ENTITY l0 "ha">${laughs}]>\n${file(ko(term('&l20;')))}`,
      { code: 'xml-malformed', line: 3 },
    ],
    [
      'an entity that is another file',
      `<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n${file(ko(term('&x;')))}`,
      { code: 'xml-malformed', line: 3 },
    ],
    [
      'bytes that are no text',
      Buffer.from([0x3c, 0xff, 0xfe, 0xff]),
      { code: 'document-encoding-unknown', file: '' },
    ],
  ];
  test.each(rows)('%s', (_, text, expected) => expect(problem(text)).toEqual(expected));
});

describe('what is written', () => {
  test('is TBX-Basic that other programs can show', () => {
    const text = tbx.write([{ ...interiorMinistry, falseFriend: true, note: 'R&D' }]).content;
    expect(text).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <tbx type="TBX-Basic" style="dca" xml:lang="ko" xmlns="urn:iso:std:iso:30042:ed-2">
      <tbxHeader><fileDesc><sourceDesc><p>Koryu</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>
      <conceptEntry id="org-kr-interior">
      <descrip type="subjectField">test</descrip>
      <note>R&amp;D</note>
      <note>koryu:concept=org-kr-interior</note>
      <note>koryu:origin=both</note>
      <note>koryu:equivalence=exact</note>
      <note>koryu:reliability=3</note>
      <note>koryu:details=yes</note>
      <note>koryu:false_friend=yes</note>
      <note>koryu:term_notes=yes</note>
      <langSec xml:lang="ko">
      <termSec>
      <term>행정안전부</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <termNote type="termType">fullForm</termNote>
      <note>koryu:hanja=行政安全部</note>
      </termSec>
      <termSec>
      <term>행안부</term>
      <termNote type="administrativeStatus">admittedTerm-admn-sts</termNote>
      <termNote type="termType">abbreviation</termNote>
      </termSec>
      <termSec>
      <term>행정자치부</term>
      <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
      <termNote type="termType">fullForm</termNote>
      </termSec>
      </langSec>
      <langSec xml:lang="ja">
      <termSec>
      <term>行政安全部</term>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
      <termNote type="termType">fullForm</termNote>
      <note>koryu:reading=ぎょうせいあんぜんぶ</note>
      </termSec>
      </langSec>
      </conceptEntry>
      </body></text>
      </tbx>
      "
    `);
  });

  test('tells other programs not to use what only helps matching', () => {
    const text = tbx.write([
      aConcept('x', [aTerm('ko', '가'), aTerm('ko', '까', { status: 'lookup' }), aTerm('ja', 'い')]),
    ]).content;
    expect(text).toContain(
      '<term>까</term>\n<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>\n<termNote type="termType">fullForm</termNote>\n<note>koryu:status=lookup</note>',
    );
  });

  // XML cannot hold all characters, and programs take line breaks for layout: the note beside the text holds them.
  test('shows U+FFFD for a control character, which import brings back', () => {
    const text = tbx.write([aConcept('x', [aTerm('ko', '가\u0007\n나'), aTerm('ja', 'い')])]).content;
    expect(text).toContain('<term>가\ufffd\n나</term>');
    expect(text).toContain('<note>koryu:exact=가\\u0007\\n나</note>');
  });

  test.each([
    ['an identifier of letters and hyphens', 'org-kr-mois', 'org-kr-mois'],
    ['a number (no id of XML begins with one)', '12', '_12'],
    ['signs that an id of XML has not', 'a/b:c', '_a_002fb_003ac'],
    ['what looks like such a rewriting', '_a', '__005fa'],
  ])('has an id: %s', (_, id, expected) => {
    const text = tbx.write([aConcept(id, [aTerm('ko', '가'), aTerm('ja', 'い')])]).content;
    expect(text).toContain(`<conceptEntry id="${expected}">`);
    expect(text).toContain(`<note>koryu:concept=${id}</note>`);
  });

  test('keeps a definition in a language without terms', () => {
    const concept = aConcept('x', [aTerm('ko', '정')], {
      equivalence: 'none',
      definition: { ko: '', ja: '説明だけがある' },
    });
    const { content } = tbx.write([concept]);
    expect(content).not.toContain('<langSec xml:lang="ja">');
    expect(content).toContain('<descrip type="definition" xml:lang="ja">説明だけがある</descrip>');
    expect(read(content).map(({ said }) => !isRefusal(said) && said.definition)).toEqual([
      concept.definition,
    ]);
  });
});

const merged = (text: string, before?: Concept): readonly unknown[] =>
  read(text).map(({ said }) => (isRefusal(said) ? said : mergeDraft(said, before, () => conceptId('new'))));

describe('what comes back from other programs', () => {
  // Line breaks and indentation are theirs; ours are written beside the text.
  test('is the same after another layout', () => {
    fc.assert(
      fc.property(concept, (one) => {
        // The name of a domain is one line, and so is a term, which is not blank.
        fc.pre(
          !/[\r\n]/.test(one.domain) && one.terms.every(({ text }) => /^[^\r\n]*[^\s][^\r\n]*$/.test(text)),
        );
        const elsewhere = String(tbx.write([one]).content)
          .replace(/[ \t\r\n]+/g, ' ')
          .replace(/> ?(?=<(?:conceptEntry|langSec|termSec|term|note|admin|descrip)\b)/g, '>\n\t\t');
        expect(merged(elsewhere)).toEqual([one]);
      }),
      { numRuns: 100 },
    );
  });

  // Without our notes, terms are known by what is shown of them.
  const plain = concept.map((one) => ({
    ...one,
    terms: one.terms.map((known, at) => ({ ...known, text: `말${at}` })),
  }));
  test('takes no term and no reading away where our notes are lost', () => {
    fc.assert(
      fc.property(plain, (one) => {
        const elsewhere = String(tbx.write([one]).content)
          .replace(/<note>koryu:[^<]*<\/note>/g, '')
          .replace(/<\/?(?:descrip|admin)Grp>/g, '');
        const [after] = merged(elsewhere, one) as readonly Concept[];
        expect(after?.terms).toEqual(expect.arrayContaining([...one.terms]));
        expect(after).toMatchObject({ origin: one.origin, equivalence: one.equivalence, id: one.id });
      }),
      { numRuns: 100 },
    );
  });
});

describe('another program’s entry joins what is there', () => {
  const ours = aConcept('x', [
    aTerm('ko', '행정안전부', { hanja: '行政安全部', type: 'name' }),
    aTerm('ko', '행안부', { status: 'admitted', type: 'abbreviation' }),
    aTerm('ko', '행자부', { status: 'lookup' }),
    aTerm('ja', '行政安全部', { reading: 'ぎょうせいあんぜんぶ' }),
  ]);
  const rows: readonly (readonly [name: string, ko: string, expected: readonly string[]])[] = [
    [
      'the same term',
      term('행정안전부'),
      ['행정안전부:preferred/name', '행안부:admitted/abbreviation', '행자부:lookup/full'],
    ],
    [
      'a new one',
      term('행정안전부') + term('안행부', status('supersededTerm-admn-sts')),
      [
        '행정안전부:preferred/name',
        '행안부:admitted/abbreviation',
        '행자부:lookup/full',
        '안행부:superseded/full',
      ],
    ],
    [
      'another standing',
      term('행정안전부') + term('행안부', status('deprecatedTerm-admn-sts')),
      ['행정안전부:preferred/name', '행안부:deprecated/abbreviation', '행자부:lookup/full'],
    ],
    [
      'deprecated, as look-up forms are called elsewhere',
      term('행정안전부') + term('행자부', status('deprecatedTerm-admn-sts')),
      ['행정안전부:preferred/name', '행안부:admitted/abbreviation', '행자부:lookup/full'],
    ],
    [
      'another preferred term, said to be one',
      term('행안부', status('preferredTerm-admn-sts')),
      ['행안부:preferred/abbreviation', '행정안전부:admitted/name', '행자부:lookup/full'],
    ],
    [
      'another term first, of which nothing is said',
      term('행안부'),
      ['행정안전부:preferred/name', '행안부:admitted/abbreviation', '행자부:lookup/full'],
    ],
    [
      'nothing in one language',
      '',
      ['행정안전부:preferred/name', '행안부:admitted/abbreviation', '행자부:lookup/full'],
    ],
  ];
  test.each(rows)('%s', (_, korean, expected) => {
    const [after] = merged(file(ko(korean) + ja(term('行政安全部'))), ours) as readonly Concept[];
    const terms = after?.terms ?? [];
    expect(
      terms.filter(({ lang }) => lang === 'ko').map((one) => `${one.text}:${one.status}/${one.type}`),
    ).toEqual(expected);
    expect(terms.map(({ hanja, reading }) => hanja + reading).join('')).toBe(
      '行政安全部ぎょうせいあんぜんぶ',
    );
  });
});
