// Splits RTF (Rich Text Format Specification 1.9.1) into tokens.

/** A brace, a control word with its number, a byte, or literal characters. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

// A brace, a byte in hexadecimal, a control word, another control symbol, or text. Line breaks in the file have no
// meaning.
const pattern = /([{}])|\\'([0-9a-fA-F]{2})|\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\([^a-zA-Z'])|([^\\{}\r\n]+)/g;

/** Yields the tokens of a file. @param source its bytes as Latin-1 characters */
export function* tokensOf(source: string): Generator<Token> {
  pattern.lastIndex = 0;
  const reader = new RegExp(pattern);
  for (let match = reader.exec(source); match !== null; match = reader.exec(source)) {
    const [, brace, byte, name, number, symbol, text] = match;
    if (text !== undefined) yield { kind: 'text', text };
    else if (byte !== undefined) yield { kind: 'byte', value: Number.parseInt(byte, 16) };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (name === 'bin') reader.lastIndex += Math.max(0, Number(number ?? 0));
    else if (name !== undefined) {
      yield { kind: 'word', name, value: number === undefined ? undefined : Number(number) };
    } else if (symbol !== undefined) yield { kind: 'word', name: symbol, value: undefined };
  }
}
