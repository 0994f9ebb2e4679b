// Decodes the terminal's input to key presses; splits and joins chunks.

import { withoutSequences } from '../../text/escape-sequences.js';
import { answeredBackground } from '../drawing/palettes.js';
import { enhancedPress } from './enhanced-keys.js';
import { controlKey, csiKey, cursorColumn, ss3Key } from './key-sequences.js';
import type { MouseEventName, Press } from './press.js';

/** The kind of an incomplete sequence: the rest of a key or of an answer, or the end of a paste. */
export type Waiting = 'nothing' | 'key' | 'answer' | 'paste';

const pasteStart = '\u001b[200~';
const pasteEnd = '\u001b[201~';

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: terminals speak in control characters
const csi = /^\u001b\[(\[[A-E]|[0-9:;<=>?]*[ -/]*[@-~])/;
const csiBegun = /^\u001b\[(\[|[0-9:;<=>?]*[ -/]*)$/;
const ss3Begun = /^\u001bO?$/;
const ss3 = /^\u001bO([0-9;]*[A-Za-z])/;
// Answers of the terminal (OSC, DCS, APC) end with BEL or ST; only the one about its background is used.
const answer = /^\u001b[\]P_]([^\u0007\u001b]*)(?:\u0007|\u001b\\)/;
const answerBegun = /^\u001b[\]P_][^\u0007\u001b]*\u001b?$/;
const text = /^[^\u0000-\u001f\u007f-\u009f]+/;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: —

type PastePress = Extract<Press, { readonly kind: 'paste' }>;

const key = (name: string): Press => ({ kind: 'key', key: name });
/** A capital letter is one with Shift, as terminals with the kitty protocol say: Alt+G → `alt+shift+g`. */
const shifted = (text: string): string => (/^[A-Z]$/.test(text) ? `shift+${text.toLowerCase()}` : text);
const withAlt = (press: Press): Press => {
  if (press.kind === 'key') return press.key.includes('alt+') ? press : key(`alt+${press.key}`);
  if (press.kind === 'text' || press.kind === 'paste') return key(`alt+${shifted(press.text)}`);
  return press;
};

const namedKey = (name: string | undefined): Press | undefined =>
  name === undefined ? undefined : key(name);

const mouseEvents: Readonly<Record<number, MouseEventName>> = {
  0: 'click',
  64: 'wheel-up',
  65: 'wheel-down',
};

/** Decodes a mouse report (SGR, mode 1006); ignores releases, drags and other buttons. */
const mousePress = (body: string): Press | undefined => {
  const [, button, column, row] = /^<(\d+);(\d+);(\d+)M$/.exec(body) ?? [];
  const event = mouseEvents[Number(button ?? -1)];
  return event && { kind: 'mouse', event, x: Number(column) - 1, y: Number(row) - 1 };
};

/** Decodes a control sequence, without `ESC [`. */
const csiPress = (body: string): Press | undefined => {
  const column = cursorColumn(body);
  if (column !== undefined) return { kind: 'place', column };
  if (/^\?\d+u$/.test(body)) return { kind: 'enhanced' };
  if (/^[0-9:;]+u$/.test(body)) return enhancedPress(...body.slice(0, -1).split(';'));
  return mousePress(body) ?? namedKey(csiKey(body));
};

/** The first press in the buffer and its length; undefined if it is incomplete. */
const first = (buffer: string): { readonly press?: Press; readonly length: number } | undefined => {
  const run = text.exec(buffer)?.[0];
  if (run !== undefined) return { press: { kind: 'text', text: run }, length: run.length };
  if (!buffer.startsWith('\u001b')) {
    const name = controlKey(buffer.charCodeAt(0));
    return name === undefined ? { length: 1 } : { press: key(name), length: 1 };
  }
  const sequence = csi.exec(buffer) ?? ss3.exec(buffer);
  if (sequence !== null) {
    const body = sequence[1] ?? '';
    const press = buffer[1] === 'O' ? namedKey(ss3Key(body)) : csiPress(body);
    return { ...(press === undefined ? {} : { press }), length: sequence[0].length };
  }
  const said = answer.exec(buffer);
  if (said !== null) {
    const background = answeredBackground(said[1] ?? '');
    return {
      ...(background === undefined ? {} : { press: { kind: 'background', background } }),
      length: said[0].length,
    };
  }
  if (ss3Begun.test(buffer) || csiBegun.test(buffer) || answerBegun.test(buffer)) return undefined;
  return afterEscape(buffer);
};

/** Terminals send Alt as Esc before the key. */
const afterEscape = (buffer: string): ReturnType<typeof first> => {
  const [character = ''] = buffer.slice(1);
  if (text.test(character)) return { press: key(`alt+${shifted(character)}`), length: 1 + character.length };
  const next = first(buffer.slice(1));
  if (next === undefined) return undefined;
  // Two Esc, then something else: the first one was pressed alone.
  if (next.press === undefined) return { press: key('escape'), length: 1 };
  return { press: withAlt(next.press), length: 1 + next.length };
};

/** Normalises a paste: line breaks as `\n`, none at the end, no escape sequences and no control characters. */
const pastePress = (raw: string): PastePress => {
  const whole = raw.replace(/\r\n?/g, '\n').replace(/\t/g, ' ');
  const kept = withoutSequences(whole);
  const text = kept.replace(/\n+$/, '');
  return kept === whole ? { kind: 'paste', text } : { kind: 'paste', text, stripped: true };
};

/** Decodes the terminal's input. It has no timer: its owner calls `flush`. */
export class KeyDecoder {
  private readonly utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  private buffer = '';
  private pasted: string | undefined;

  /** Returns the presses that a chunk completes. A chunk may end inside a character or a sequence. */
  push(chunk: Uint8Array | string): readonly Press[] {
    this.buffer += typeof chunk === 'string' ? chunk : this.utf8.decode(chunk, { stream: true });
    const presses: Press[] = [];
    while (this.buffer !== '') {
      if (this.pasted === undefined && this.buffer.startsWith(pasteStart)) {
        this.buffer = this.buffer.slice(pasteStart.length);
        this.pasted = '';
      }
      if (this.pasted !== undefined) {
        const press = this.readPaste(this.pasted);
        if (press === undefined) break;
        presses.push(press);
        continue;
      }
      const next = first(this.buffer);
      if (next === undefined) break;
      if (next.press !== undefined) presses.push(next.press);
      this.buffer = this.buffer.slice(next.length);
    }
    return presses;
  }

  /** The kind of the incomplete sequence in the buffer. */
  waiting(): Waiting {
    if (this.pasted !== undefined) return 'paste';
    if (this.buffer === '') return 'nothing';
    // Alt+] begins like an answer.
    return this.buffer.length > 2 && answerBegun.test(this.buffer) ? 'answer' : 'key';
  }

  /** Decodes an incomplete sequence when nothing follows in time. */
  flush(): readonly Press[] {
    if (this.pasted !== undefined) {
      const press = this.endPaste(this.pasted, this.pasted.length, 0);
      return press.text === '' && press.stripped !== true ? [] : [press];
    }
    const rest = this.buffer;
    this.buffer = '';
    if (rest === '') return [];
    // Esc and one character more may be Alt with that character; a longer rest is a broken sequence.
    if (rest.length === 2 && rest !== '\u001b\u001b') return [key(`alt+${shifted(rest.slice(1))}`)];
    return rest.length > 2 ? [] : Array.from(rest, () => key('escape'));
  }

  private readPaste(before: string): Press | undefined {
    const pasted = before + this.buffer;
    this.pasted = pasted;
    this.buffer = '';
    // The end mark may have started in the previous chunk.
    const end = pasted.indexOf(pasteEnd, Math.max(0, before.length - pasteEnd.length));
    return end < 0 ? undefined : this.endPaste(pasted, end, pasteEnd.length);
  }

  private endPaste(pasted: string, end: number, skip: number): PastePress {
    this.buffer = pasted.slice(end + skip);
    this.pasted = undefined;
    return pastePress(pasted.slice(0, end));
  }
}
