// Key names as people write them, and which of them may be bound to an action.

const modifiers = ['ctrl', 'alt', 'shift'] as const;
type Modifier = (typeof modifiers)[number];

const modifierNames: Readonly<Record<string, Modifier>> = {
  ctrl: 'ctrl',
  control: 'ctrl',
  alt: 'alt',
  option: 'alt',
  meta: 'alt',
  shift: 'shift',
};

const otherNames: Readonly<Record<string, string>> = {
  esc: 'escape',
  return: 'enter',
  del: 'delete',
  ins: 'insert',
  pgup: 'pageup',
  pgdn: 'pagedown',
};

const namedKeys = new Set([
  ...Array.from({ length: 12 }, (_, index) => `f${index + 1}`),
  ...['up', 'down', 'left', 'right', 'home', 'end', 'pageup', 'pagedown', 'insert', 'delete'],
  ...['enter', 'tab', 'escape', 'backspace', 'space'],
]);

const isCharacter = (name: string): boolean => /^[!-~]$/.test(name);

const joined = (held: ReadonlySet<Modifier>, name: string): string =>
  [...modifiers.filter((one) => held.has(one)), name].join('+');

/**
 * Converts a written key name to the decoder's form (`Shift+Control+Z` → `ctrl+shift+z`); undefined for an unknown name.
 */
export const parseKey = (written: string): string | undefined => {
  const text = written.trim().toLowerCase();
  // `ctrl++` is Ctrl with the plus sign.
  const parts = text.endsWith('++') ? [...text.slice(0, -2).split('+'), '+'] : text.split('+');
  const last = parts.at(-1) ?? '';
  const name = otherNames[last] ?? last;
  const held = new Set<Modifier>();
  for (const part of parts.slice(0, -1)) {
    const modifier = modifierNames[part.trim()];
    if (modifier === undefined) return undefined;
    held.add(modifier);
  }
  if (!namedKeys.has(name) && !isCharacter(name)) return undefined;
  // Ctrl+/ arrives as Ctrl+_.
  return joined(held, held.has('ctrl') && name === '/' ? '_' : name);
};

/** Ctrl with these characters arrives as Backspace, Tab, Enter or Esc. */
const arrivesAsOther = /^ctrl\+(h|i|m|\[)$/;

/**
 * Alt with these characters begins an escape sequence: the decoder waits for the rest, and the key after it is taken for a part
 * of it.
 */
const beginsSequence = /^alt\+([[\]^_]|shift\+[opx])$/;

/** The reason why a key cannot be bound: it is text, arrives as another key, or begins one. */
export const unusable = (key: string): 'typed' | 'taken' | undefined => {
  if (/^(shift\+)?([!-~]|space)$/.test(key)) return 'typed';
  return arrivesAsOther.test(key) || beginsSequence.test(key) ? 'taken' : undefined;
};

/** Whether only terminals with the kitty keyboard protocol send a key. */
export const isEnhanced = (key: string): boolean =>
  /^(ctrl|shift|ctrl\+shift|alt\+shift)\+enter$/.test(key) ||
  /^ctrl\+(alt\+)?(backspace|tab|escape)$/.test(key) ||
  /^ctrl\+(alt\+)?shift\+[!-~]$/.test(key) ||
  (/^ctrl\+[!-~]$/.test(key) && !/^ctrl\+[a-z\\\]^_]$/.test(key));
