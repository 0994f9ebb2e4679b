// Removes the escape sequences of terminals from pasted text, each as a whole, so that no [31m stays.

// biome-ignore-start lint/suspicious/noControlCharactersInRegex: naming them is the point
// Strings (OSC, DCS, APC, PM, SOS) end with ST or BEL; one without an end ends with its line, so that no text is lost.
const string =
  /(?:\u001b[\]P_^X]|[\u0090\u0098\u009d-\u009f])(?:[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|[^\u0007\u001b\u009c\n]*)/;
const control = /(?:\u001b\[|\u009b)(?:\[[A-E]|[0-?]*[ -/]*(?:[@-~]|(?=[^ -~])|$))/;
const single = /(?:\u001b[NO]|[\u008e\u008f])(?:[0-9;]*[ -~])?/;
// A change of the character set, a reset, and other short ones.
const short = /\u001b[ -/]*[0-~]?/;
const sequences = new RegExp([string, control, single, short].map(({ source }) => source).join('|'), 'g');
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;
// biome-ignore-end lint/suspicious/noControlCharactersInRegex: end of the block

/**
 * Removes escape sequences (CSI, OSC, DCS and others, ECMA-48) and control characters other than the line feed.
 * @example withoutSequences('\u001b[31m붉은\u001b[0m 글') // '붉은 글'
 */
export const withoutSequences = (text: string): string => text.replace(sequences, '').replace(controls, '');
