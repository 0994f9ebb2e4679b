// Colours of the themes, and the detection of the terminal's background.

/** Dark: light text on a dark background; light: dark text on a light one. */
export type Background = 'dark' | 'light';

/** Colours by role. Each is an entry 16–255 of the 256-colour table, whose values are the same in all terminals. */
export type Palette = Readonly<Record<'good' | 'care' | 'bad' | 'other' | 'term' | 'faint', number>>;

/**
 * Palettes by contrast and background: at least 4.5 : 1 against the usual backgrounds (WCAG 2.2, 1.4.3), with high
 * contrast at least 7 : 1 (1.4.6). The sixteen named colours are not used: each terminal defines its own, and yellow on
 * white reaches 1.1 : 1.
 */
export const palettes: Readonly<Record<'usual' | 'high', Readonly<Record<Background, Palette>>>> = {
  usual: {
    dark: { good: 114, care: 220, bad: 210, other: 213, term: 80, faint: 249 },
    light: { good: 22, care: 94, bad: 124, other: 90, term: 24, faint: 240 },
  },
  high: {
    dark: { good: 120, care: 226, bad: 217, other: 219, term: 123, faint: 255 },
    light: { good: 22, care: 52, bad: 88, other: 90, term: 18, faint: 16 },
  },
};

// Relative luminance (WCAG 2.2) at which black and white text have the same contrast.
const middle = 0.179;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Relative luminance of a colour in sRGB, from 0 to 1 (WCAG 2.2). @param parts red, green and blue, from 0 to 1 */
export const luminance = ([red, green, blue]: readonly [number, number, number]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/**
 * Parses a terminal's answer about its background (OSC 11, xterm), without `ESC ]` and the terminator:
 * `11;rgb:ffff/ffff/ffff` → light. Undefined for other answers.
 */
export const answeredBackground = (answer: string): Background | undefined => {
  const [, ...digits] = /^11;rgba?:([0-9a-f]{1,4})\/([0-9a-f]{1,4})\/([0-9a-f]{1,4})/i.exec(answer) ?? [];
  const [red, green, blue] = digits.map((part) => Number.parseInt(part, 16) / (16 ** part.length - 1));
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return luminance([red, green, blue]) > middle ? 'light' : 'dark';
};

/**
 * The background in `COLORFGBG` (rxvt, Konsole): its last number is one of the sixteen colours. `0;15` → light.
 * Undefined if it names none.
 */
export const declaredBackground = (value: string | undefined): Background | undefined => {
  const colour = /(?:^|;)(\d{1,2})$/.exec(value ?? '')?.[1];
  if (colour === undefined || Number(colour) > 15) return undefined;
  return Number(colour) === 7 || Number(colour) > 8 ? 'light' : 'dark';
};
