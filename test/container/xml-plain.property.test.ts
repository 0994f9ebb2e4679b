// The fast reader of plain XML and the parser report the same events, and refuse the same files.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnyXml, readXml, type XmlEvents } from '../../src/container/xml-events.js';
import { Problem } from '../../src/model/problem.js';

type Read = (text: string, events: XmlEvents) => void;

/**
 * The events of a text as lines; texts without a tag between them are one, and those outside of all elements are left
 * out. Last the Problem, if there is one.
 */
const eventsOf = (read: Read, text: string): readonly string[] => {
  const lines: string[] = [];
  let depth = 0;
  let pending: { text: string; start: number; end: number } | undefined;
  const flush = (): void => {
    if (pending !== undefined) lines.push(`text ${JSON.stringify(pending)}`);
    pending = undefined;
  };
  try {
    read(text, {
      open: ({ name, attributes, empty, start, end }, line) => {
        flush();
        depth += 1;
        lines.push(`open ${JSON.stringify([name, Object.entries(attributes), empty, start, end, line])}`);
      },
      close: (name, { start, end }) => {
        flush();
        depth -= 1;
        lines.push(`close ${name} ${start} ${end}`);
      },
      text: (piece, { start, end }) => {
        if (depth === 0) return;
        pending = { text: `${pending?.text ?? ''}${piece}`, start: pending?.start ?? start, end };
      },
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    lines.push(`${error.code} ${error.values.line}`);
  }
  flush();
  return lines;
};

const both = (text: string): void => expect(eventsOf(readXml, text)).toEqual(eventsOf(readAnyXml, text));

const texts: readonly string[] = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:p xmlns:w="w"><w:t xml:space="preserve"> 주민\r\n세 &amp; &#xAC00;&#44032; </w:t></w:p>\n',
  '<a b="1" c:b=\'2\' d = "x&#10;y\n\tz>w"/>',
  '<a\n><b\n/>가<b/>나</a\n>',
  '<a>가<!-- 주석 -->나<b/>다</a>',
  '<a>가<b>나</b><![CDATA[<다>]]>라</a>',
  '<a>가<b>나</b><?pi?>라<b/></a>',
  '<!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx/>',
  '<가><나 다="라"/></가>',
  '<a b="1" b="2"/>',
  '<a>가<b>나</a>',
  '<a>\n\n가</a><b/>',
  '<a>가 & 나</a>',
  '<a>&x;</a>',
  '<a>&#0;</a>',
  '<a b="<"/>',
  '<a b=1/>',
  '<a b/>',
  '<1a/>',
  '<a>',
  '',
  ' ',
  '가',
  '<a/>가',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a>\ud800</a>',
  '<a b="1"c="2"/>',
  '<a / >',
  '<?xml version="1.1"?><a>\u0085</a>',
  '\ufeff<a/>',
  '< a/>',
  '<a></ a>',
  '<a xml:lang="ko" lang="ja"/>',
  `<r>${'<a>'.repeat(1200)}</r>`,
  `<r ${Array.from({ length: 1100 }, (_, index) => `a${index}="1"`).join(' ')}/>`,
  `<r>가<b/>${'나'.repeat(1 << 23)}</r>`,
];

describe('two readers of XML', () => {
  test.each(texts)('%#', both);

  test('any mixture of pieces', () => {
    const piece = fc.constantFrom(
      ...[
        '<a>',
        '</a>',
        '<b c="d">',
        '</b>',
        '<b/>',
        '<e f="&lt;" g=\'h\'/>',
        '가나',
        '&amp;',
        '&',
        '<',
        '>',
        '"',
      ],
      ...[
        '\r\n',
        '\n',
        ' ',
        '<!--x-->',
        '<![CDATA[y]]>',
        ']]>',
        '<?z?>',
        '&#xac00;',
        '/',
        '=',
        '\u0000',
        '<a:b xml:a="">',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        both(pieces.join(''));
        both(`<a>${pieces.join('')}</a>`);
      }),
      { numRuns: 600 },
    );
  });
});
