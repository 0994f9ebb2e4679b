// Fills the system's clipboard through the terminal (OSC 52), the only way that also works over ssh.
// https://invisible-island.net/xterm/ctlseqs/ctlseqs.html (Operating System Commands, Ps = 52)

import { Buffer } from 'node:buffer';

/** Most bytes of text that terminals accept: hterm and others stop at 100,000 bytes of the whole sequence. */
const mostBytes = 74_994;

/**
 * The escape sequence that puts a text on the system's clipboard; empty if the terminal would print it, or if the text
 * is too long.
 * @param term the variable TERM, which Windows does not set
 */
export const clipboardSequence = (text: string, term: string | undefined): string => {
  const bytes = Buffer.from(text, 'utf8');
  if (term === '' || term === 'dumb' || term === 'linux') return '';
  if (bytes.length === 0 || bytes.length > mostBytes) return '';
  return `\u001b]52;c;${bytes.toString('base64')}\u0007`;
};
