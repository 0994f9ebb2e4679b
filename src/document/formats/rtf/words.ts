// Control words of RTF: those that represent a character, those that begin ignored groups, and the code pages of fonts.

/** Words and symbols that represent a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

/** Groups without document text. */
export const silent: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet info pict objdata objclass objname listtable listoverridetable list listlevel leveltext levelnumbers listname listoverride generator themedata ' +
    'colorschememapping latentstyles datastore xmlnstbl rsidtbl filetbl revtbl pntext pntxta pntxtb listtext tc tcn xe rxe ' +
    'txe nonshppict shprslt falt panose ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn fldinst formfield datafield sp ' +
    'nonesttables atnid atnauthor atnref atndate atrfstart atrfend bkmkstart bkmkend template mmathPr userprops pgptbl'
  ).split(' '),
);

/** Groups that readers may skip if they do not know them, but that are known here. */
export const known: ReadonlySet<string> = new Set([
  'shpinst',
  'ud',
  'moMath',
  'moMathPara',
  'shptxt',
  'hlinkbase',
]);

/** The place of text that belongs elsewhere: after its paragraph, there as a comment, or at the end. */
export type Aside = 'after' | 'comment' | 'last';

/** Groups whose text belongs elsewhere: notes, text boxes and comments, headers and footers. */
export const aside: ReadonlyMap<string, Aside> = new Map([
  ['footnote', 'after'],
  ['annotation', 'comment'],
  ['shptxt', 'after'],
  ...'header headerl headerr headerf footer footerl footerr footerf'
    .split(' ')
    .map((name) => [name, 'last'] as const),
]);

/** Maps a font's character set to its code page; 0 is Western Windows, 1 the document's own. */
const charsets: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/** The code page of a font's character set; undefined for the document's own. */
export const codePageOf = (charset: number): number | undefined => charsets.get(charset);
