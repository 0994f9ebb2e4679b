// Units of other tools' files, one by one: what Trados, memoQ, OmegaT and spreadsheets write, and what is broken in it.

import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { bilingualFormats } from '../../src/exchange/bilingual/formats.js';

const [tsv, xliff, tmx] = bilingualFormats;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const file = (units: string, languages = 'source-language="ko-KR" target-language="ja-JP"') =>
  bytes(
    `<?xml version="1.0" encoding="utf-8"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" xmlns:mq="MQXliff"><file original="a" ${languages}><body>${units}</body></file></xliff>`,
  );
const texts = (content: Uint8Array) =>
  xliff.read(content).pairs.map(({ source, target, state }) => [source, target, state]);

const segment = (id: number, text: string) => `<mrk mtype="seg" mid="${id}">${text}</mrk>`;

describe('XLIFF of Trados and memoQ', () => {
  const sdl = `<trans-unit id="0" translate="no"><source>ID-1</source></trans-unit><trans-unit id="1"><source>하나. 둘. 셋.</source>
    <seg-source>${segment(1, '하나.')} ${segment(2, '<g id="5">둘</g>.')} ${segment(3, '셋.')}</seg-source>
    <target>${segment(1, '一。')}${segment(2, '<g id="5">二</g><mrk mtype="x-sdl-deleted">つ</mrk>。')}${segment(3, '')}</target>
    <sdl:seg-defs><sdl:seg id="1" conf="ApprovedTranslation"/><sdl:seg id="2" conf="Draft"/><sdl:seg id="3"/></sdl:seg-defs></trans-unit>`;

  test('a unit for every mrk, each with its own state; what is not to be translated is left out', () => {
    expect(texts(file(sdl))).toEqual([
      ['하나.', '一。', 'done'],
      ['둘.', '二。', 'draft'],
      ['셋.', '', undefined],
    ]);
    expect(xliff.read(file(sdl)).pairs[1]?.codes).toEqual({
      source: [{ number: 1, kind: 'look', paired: true, shown: '', start: 0, end: 1 }],
      target: [
        { number: 1, side: 'open', at: 0 },
        { number: 1, side: 'close', at: 1 },
      ],
    });
  });

  test('UTF-16 with a byte order mark', () => {
    const text = new TextDecoder().decode(file(sdl)).replace('utf-8', 'utf-16');
    expect(texts(iconv.encode(text, 'utf-16le', { addBOM: true }))).toHaveLength(3);
  });

  test('UTF-8 with a byte order mark', () => {
    expect(texts(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file(sdl)]))).toHaveLength(3);
  });

  test('windows-1252, as its declaration says', () => {
    const text = new TextDecoder().decode(
      file('<trans-unit id="1"><source>caf\u00e9 &#xC608;&#xC0B0;</source></trans-unit>'),
    );
    const western = iconv.encode(text.replace('utf-8', 'windows-1252'), 'cp1252');
    expect(texts(western)).toEqual([['café 예산', '', undefined]]);
  });

  test.each(['sdlxliff', 'mqxliff'])('a file that ends in %s', (extension) => {
    expect(bilingualFormats.find(({ extensions }) => extensions.some((one) => one === extension))?.id).toBe(
      'xliff',
    );
  });

  test('memoQ keeps former versions and matches beside the source and the target', () => {
    const older = '<source>옛 예산안</source><target>古い予算案</target>';
    const unit = `<trans-unit id="1" mq:status="Proofread"><source>예산안</source><target>予算案</target><mq:minorversions><mq:historical-unit>${older}</mq:historical-unit></mq:minorversions><mq:insertedmatch>${older}</mq:insertedmatch></trans-unit>`;
    expect(texts(file(unit))).toEqual([['예산안', '予算案', 'done']]);
  });

  test('memoQ: its status, its inline codes; a target that is not cut goes with the whole source', () => {
    const units = `<trans-unit id="1" mq:status="ManuallyConfirmed"><source>예산<bpt id="1">{}</bpt>안<ept id="1">{}</ept></source><target>予算<bpt id="1">{}</bpt>案<ept id="1">{}</ept></target></trans-unit>
      <trans-unit id="2" mq:status="Rejected"><source>나</source><target>い</target></trans-unit>
      <trans-unit id="3"><source>하나. 둘.</source><seg-source>${segment(1, '하나.')}${segment(2, '둘.')}</seg-source><target>一と二。</target></trans-unit>`;
    expect(texts(file(units))).toEqual([
      ['예산안', '予算案', 'done'],
      ['나', 'い', 'flagged'],
      ['하나. 둘.', '一と二。', undefined],
    ]);
    expect(xliff.read(file(units)).pairs[0]?.codes?.target).toHaveLength(2);
  });
});

describe('one bad character or unit refuses no file', () => {
  test.each([
    ['a character that XML cannot have', '가\u0001나'],
    ['a reference to one', '가&#x1;나'],
  ])('%s', (_, source) => {
    const units = `<trans-unit id="1"><source>${source}</source><target>か</target></trans-unit><trans-unit id="2"><source>다</source></trans-unit>`;
    const { pairs, notes } = xliff.read(file(units));
    expect(pairs.map((pair) => pair.source)).toEqual(['가\ufffd나', '다']);
    expect(notes).toEqual([{ line: 1, reason: 'character', value: '가\ufffd나' }]);
  });

  test('an & alone, and an entity that nobody declared', () => {
    const units = '<trans-unit id="1"><source>R&D &nbsp;&amp; <![CDATA[a & b]]></source></trans-unit>';
    expect(xliff.read(file(units)).pairs[0]?.source).toBe('R&D &nbsp;& a & b');
  });

  test('a byte that is no UTF-8', () => {
    const good = file('<trans-unit id="1"><source>가X</source></trans-unit>');
    good[good.indexOf('X'.charCodeAt(0), good.length - 80)] = 0xff;
    expect(xliff.read(good).notes).toMatchObject([{ reason: 'character' }]);
  });

  test('a unit without a source, and files in other languages, by their names', () => {
    const units =
      '<trans-unit id="1"><source/><target>か</target></trans-unit><trans-unit id="2"><source>다</source></trans-unit>';
    expect(xliff.read(file(units)).notes).toEqual([{ line: 1, reason: 'no-source', value: 'か' }]);
    for (const [languages, said] of [
      ['source-language="en-GB" target-language="ja"', 'en-GB'],
      ['source-language="ko" target-language="zh-CN"', 'zh-CN'],
      ['source-language="ko" target-language="ko"', 'ko → ko'],
    ] as const) {
      let values: unknown;
      try {
        xliff.read(file(units, languages));
      } catch (error) {
        values = (error as { values: unknown }).values;
      }
      expect(values).toMatchObject({ language: said });
    }
  });
});

test('TMX: codes of both sides, notes, and units without one of our languages', () => {
  const unit = (a: string, b: string, more = '') =>
    `<tu${more}><note>확인</note><tuv xml:lang="KO-KR"><seg>${a}</seg></tuv><tuv xml:lang="${b === 'x' ? 'en' : 'ja'}"><seg>${b}</seg></tuv></tu>`;
  const content = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ko-KR"/><body>
    ${unit('<bpt i="1">[b]</bpt>굵은<ept i="1">[/b]</ept> 글자<ph x="2">[n]</ph>.', '<bpt i="1">[b]</bpt>太<ept i="1">[/b]</ept>字<ph x="2">[n]</ph>。')}
    ${unit('회의', 'x')}</body></tmx>`;
  const { pairs, notes } = tmx.read(bytes(content));
  expect(pairs).toMatchObject([
    {
      lang: 'ko',
      source: '굵은 글자.',
      target: '太字。',
      comment: '확인',
      codes: {
        source: [
          { number: 1, paired: true, start: 0, end: 2 },
          { number: 2, paired: false, start: 5, shown: '[n]' },
        ],
        target: [{ at: 0 }, { at: 1 }, { at: 2, number: 2 }],
      },
    },
  ]);
  expect(notes).toMatchObject([{ reason: 'language', value: 'en' }]);
});

describe('CSV and TSV', () => {
  const read = (text: string) =>
    tsv.read(bytes(text)).pairs.map(({ source, target, line }) => [source, target, line]);

  test('cells of several lines, in quotes; lines are those of the file', () => {
    expect(read('source,target\r\n"하나\r\n둘","一\r\n二"\r\n셋,三\r\n')).toEqual([
      ['하나\r\n둘', '一\r\n二', 2],
      ['셋', '三', 5],
    ]);
  });

  test('a quote that closes nowhere, or has text behind it, is text', () => {
    expect(read('source\ttarget\n"안녕" 하고\t「こんにちは」と\n"열린\t開いた\n')).toEqual([
      ['"안녕" 하고', '「こんにちは」と', 2],
      ['"열린', '開いた', 3],
    ]);
  });

  test('sep=, semicolons, headers of both languages; the left one is the source', () => {
    expect(tsv.read(bytes('sep=;\r\n일본어;한국어;비고\r\n会議;회의;메모\r\n')).pairs).toEqual([
      { lang: 'ja', source: '会議', target: '회의', line: 3, comment: '메모' },
    ]);
  });

  test.each(['cp949', 'utf-16le', 'utf-16be'])('%s', (encoding) => {
    const content = iconv.encode('원문\t번역\n지방재정\t地方財政\n회의를 연다\t會議를\n', encoding, {
      addBOM: true,
    });
    expect(tsv.read(content).pairs).toHaveLength(2);
  });

  test('states as words', () => {
    const states = ['done', '확정・確定', '要確認', 'Final', ''];
    const rows = states.map((state, index) => `가${index},か,${state}`);
    expect(
      tsv.read(bytes(`source,target,state\n${rows.join('\n')}\n`)).pairs.map(({ state }) => state),
    ).toEqual(['done', 'done', 'flagged', 'done', undefined]);
  });
});
