// Chunks as terminals send them, and the presses they mean.

import { describe, expect, it } from 'vitest';
import { KeyDecoder } from '../../src/tui/input/key-decoder.js';
import type { Press } from '../../src/tui/input/press.js';

const typed = (text: string): Press => ({ kind: 'text', text });
const pasted = (text: string): Press => ({ kind: 'paste', text });
const stripped = (text: string): Press => ({ kind: 'paste', text, stripped: true });
const key = (name: string): Press => ({ kind: 'key', key: name });

const decode = (chunks: readonly (string | Uint8Array)[]): readonly Press[] => {
  const decoder = new KeyDecoder();
  return [...chunks.flatMap((chunk) => decoder.push(chunk)), ...decoder.flush()];
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe.each<[string, readonly (readonly [string, readonly (string | Uint8Array)[], readonly Press[]])[]]>([
  [
    'text',
    [
      ['a run of Hangul', ['한국어'], [typed('한국어')]],
      ['a syllable committed by Enter comes in one chunk', ['한\r'], [typed('한'), key('enter')]],
      [
        'three Backspaces in one chunk',
        ['\x7f\x7f\x7f'],
        [key('backspace'), key('backspace'), key('backspace')],
      ],
      ['text, key, text', ['総務\x7f省'], [typed('総務'), key('backspace'), typed('省')]],
      ['C1 controls are no text', ['a\u009bb'], [typed('a'), typed('b')]],
    ],
  ],
  [
    'bytes that break characters',
    [
      ['a syllable in two chunks', [bytes('한').slice(0, 2), bytes('한').slice(2)], [typed('한')]],
      ['𠮷 byte by byte', [...bytes('𠮷')].map((byte) => Uint8Array.of(byte)), [typed('𠮷')]],
      [
        'a sequence byte by byte',
        [...bytes('\x1b[1;5C')].map((byte) => Uint8Array.of(byte)),
        [key('ctrl+right')],
      ],
    ],
  ],
  [
    'control characters',
    [
      ['Ctrl+N', ['\x0e'], [key('ctrl+n')]],
      ['Ctrl+J is not Enter', ['\n'], [key('ctrl+j')]],
      ['Tab', ['\t'], [key('tab')]],
      ['BS is Backspace too', ['\b'], [key('backspace')]],
      ['Ctrl+Space', ['\0'], [key('ctrl+space')]],
    ],
  ],
  [
    'sequences',
    [
      ['arrows, CSI and SS3', ['\x1b[A\x1bOB'], [key('up'), key('down')]],
      ['Home and End of three kinds', ['\x1b[H\x1b[4~\x1bOF'], [key('home'), key('end'), key('end')]],
      ['where the cursor stands', ['\x1b[2;3R'], [{ kind: 'place', column: 3 }]],
      ['Alt+F3, which looks like it', ['\x1b[1;3R'], [key('alt+f3')]],
      ['PageDown', ['\x1b[6~'], [key('pagedown')]],
      ['F1 as xterm, VT and Linux send it', ['\x1bOP\x1b[11~\x1b[[A'], [key('f1'), key('f1'), key('f1')]],
      ['F2 and F12', ['\x1bOQ\x1b[24~'], [key('f2'), key('f12')]],
      ['modifiers', ['\x1b[1;3B\x1b[1;5H\x1b[3;5~'], [key('alt+down'), key('ctrl+home'), key('ctrl+delete')]],
      ['modifyOtherKeys and kitty', ['\x1b[27;5;13~\x1b[13;2u'], [key('ctrl+enter'), key('shift+enter')]],
      [
        'kitty: Ctrl+Enter, Ctrl+1, Ctrl+Shift+Z',
        ['\x1b[13;5u\x1b[49;5u\x1b[122:90;6u'],
        [key('ctrl+enter'), key('ctrl+1'), key('ctrl+shift+z')],
      ],
      ['kitty: Esc alone, at once', ['\x1b[27u2026'], [key('escape'), typed('2026')]],
      ['kitty: Alt+? and Ctrl+/ as elsewhere', ['\x1b[47:63;4u\x1b[47;5u'], [key('alt+?'), key('ctrl+_')]],
      ['kitty: Ctrl+C on a keyboard of Hangul or kana', ['\x1b[12618::99;5u'], [key('ctrl+c')]],
      ['kitty: Ctrl+C under Caps Lock and Num Lock', ['\x1b[99;197u'], [key('ctrl+c')]],
      [
        'kitty: what is text stays text',
        ['\x1b[57400u\x1b[32;2u\x1b[97:65;2u'],
        [typed('1'), typed(' '), typed('A')],
      ],
      ['kitty: keys of the desktop say nothing', ['\x1b[99;9u\x1b[57428ua'], [typed('a')]],
      ['kitty: Shift+Backspace is Backspace', ['\x1b[127;2u'], [key('backspace')]],
      ['kitty: the answer that it is known', ['\x1b[?5u'], [{ kind: 'enhanced' }]],
      [
        'focus reports and other buttons say nothing',
        ['\x1b[I\x1b[<0;1;1m\x1b[<2;1;1M\x1b[<32;1;1Ma'],
        [typed('a')],
      ],
      [
        'a click and the wheel',
        ['\x1b[<0;300;2M\x1b[<64;1;1M\x1b[<65;1;1M'],
        [
          { kind: 'mouse', event: 'click', x: 299, y: 1 },
          { kind: 'mouse', event: 'wheel-up', x: 0, y: 0 },
          { kind: 'mouse', event: 'wheel-down', x: 0, y: 0 },
        ],
      ],
      ['an answer of the terminal says nothing', ['\x1b]10;rgb:0/0/0\x07a\x1bP1$r\x1b\\'], [typed('a')]],
    ],
  ],
  [
    'Esc and Alt',
    [
      ['a lone Esc', ['\x1b'], [key('escape')]],
      ['Esc in one chunk with a digit is Alt', ['\x1b1'], [key('alt+1')]],
      ['Esc and then, in time, a digit', ['\x1b', '1'], [key('alt+1')]],
      ['Alt+Enter', ['\x1b\r'], [key('alt+enter')]],
      ['Alt+Backspace', ['\x1b\x7f'], [key('alt+backspace')]],
      ['Alt before an arrow', ['\x1b\x1b[A'], [key('alt+up')]],
      ['Esc twice', ['\x1b\x1b'], [key('escape'), key('escape')]],
      ['a sequence that never ends', ['\x1b[1;'], []],
      ['Alt+[', ['\x1b['], [key('alt+[')]],
    ],
  ],
  [
    'paste',
    [
      ['line ends', ['\x1b[200~가\r나\r\n다\x1b[201~'], [pasted('가\n나\n다')]],
      ['no line end after the last line', ['\x1b[200~가\r\x1b[201~'], [pasted('가')]],
      ['the end mark in two chunks', ['\x1b[200~가\x1b[20', '1~나'], [pasted('가'), typed('나')]],
      ['keys inside are no keys', ['\x1b[200~a\x1b[Ab\x7f\x1b[201~'], [stripped('ab')]],
      ['colours', ['\x1b[200~\x1b[1;31m붉은\x1b[0m 글\x1b[201~'], [stripped('붉은 글')]],
      ['a title', ['\x1b[200~\x1b]0;title\x07가\x1b]8;;http://a.kr\x1b\\나\x1b[201~'], [stripped('가나')]],
      ['a title without an end', ['\x1b[200~\x1b]0;title\n가\x1b[201~'], [stripped('\n가')]],
      ['a device string', ['\x1b[200~가\x1bPq#0;2\x1b\\나\x1b_G1\x1b\\\x1b[201~'], [stripped('가나')]],
      ['keypad keys', ['\x1b[200~가\x1bOP\x1bO5A나\x1b[[B\x1b[201~'], [stripped('가나')]],
      ['a character set and a reset', ['\x1b[200~\x1b(B가\x1bc\x1b7나\x1b[201~'], [stripped('가나')]],
      ['eight-bit sequences', ['\x1b[200~\x9b31m가\x9d0;title\x9c나\x8fP\x1b[201~'], [stripped('가나')]],
      ['sequences that break off', ['\x1b[200~\x1b[31漢字\x1b 가\x1b[201~'], [stripped('漢字가')]],
      ['nothing but a sequence', ['\x1b[200~\x1b[31m\x1b[201~'], [stripped('')]],
      ['brackets of a text stay', ['\x1b[200~[31m ]0; [주]\x1b[201~'], [pasted('[31m ]0; [주]')]],
      ['without an end mark, after the time-out', ['\x1b[200~가나'], [pasted('가나')]],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_name, chunks, presses) => {
    expect(decode(chunks)).toEqual(presses);
  });
});

describe('waiting', () => {
  it.each([
    ['nothing', 'a'],
    ['key', '\x1b'],
    ['key', '\x1b[1;'],
    ['paste', '\x1b[200~a'],
  ])('for %s after %j', (waiting, chunk) => {
    const decoder = new KeyDecoder();
    decoder.push(chunk);
    expect(decoder.waiting()).toBe(waiting);
  });

  it('Esc, decided by time, and the digit after it are two presses', () => {
    const decoder = new KeyDecoder();
    expect([...decoder.push('\x1b'), ...decoder.flush(), ...decoder.push('1')]).toEqual([
      key('escape'),
      typed('1'),
    ]);
  });
});

it('joins a paste of 20 kB that comes in five chunks, whatever they break', () => {
  const text = '漢字かな交じり文と한글 '.repeat(600).trimEnd();
  const sent = bytes(`\x1b[200~${text}\x1b[201~`);
  const size = Math.ceil(sent.length / 5);
  const chunks = [0, 1, 2, 3, 4].map((index) => sent.slice(index * size, (index + 1) * size));
  expect(decode(chunks)).toEqual([pasted(text)]);
});
