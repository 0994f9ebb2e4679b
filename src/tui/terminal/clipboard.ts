// The clipboard of the system, which the terminal fills for a program (OSC 52): also over ssh, where no other way leads to it.
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html (Operating System Commands, Ps = 52)

import { Buffer } from 'node:buffer';

/** Bytes of text that terminals take: hterm and others stop at 100,000 bytes of the whole sequence. */
const mostBytes = 74_994;

/**
 * What puts a text on the system's clipboard; empty where the terminal would show it, or where the text is too long.
 * @param term the variable TERM, which Windows does not set
 */
export const clipboardSequence = (text: string, term: string | undefined): string => {
  const bytes = Buffer.from(text, 'utf8');
  if (term === '' || term === 'dumb' || term === 'linux') return '';
  if (bytes.length === 0 || bytes.length > mostBytes) return '';
  return `\u001b]52;c;${bytes.toString('base64')}\u0007`;
};
