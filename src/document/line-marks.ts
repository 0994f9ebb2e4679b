// Layout marks at the start of a line: bullets, numbers, heading signs.

import type { BlockKind } from '../model/segment.js';

/** The start of a line: the length of its indent and marks in code units, and the block kind that they imply. */
export type LineMark = { readonly length: number; readonly kind: BlockKind };

type Rule = { readonly kind: BlockKind; readonly pattern: RegExp };

// Only signs that both languages write alike are marks. A number needs a space after it: 3.5%, 6.25, 2026.6.5. are no
// marks.
const rules: readonly Rule[] = [
  { kind: 'heading', pattern: /^#{1,6}[ \t\u3000\u00a0]+/ },
  { kind: 'heading', pattern: /^(?:>>|≫|»|❱|》(?!.*《))\s*/ },
  { kind: 'heading', pattern: /^(?:[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[.．]))[.．、]?\s+/ },
  { kind: 'heading', pattern: /^[Ⅰ-Ⅻ][.．、]/ },
  { kind: 'item', pattern: /^[□■▢▣○●◯◎◉◇◆◈☐☑△▲▽▼▷▶▸►☆★❍❏❑❖◦•‣▪▫∙⦁✓✔☞⇒→※]\s*/ },
  { kind: 'item', pattern: /^[·ㆍ・･‧]\s*/ },
  { kind: 'item', pattern: /^〇(?=[\s\u3000ぁ-ヿ\p{Script=Hangul}])\s*/u },
  { kind: 'item', pattern: /^[ㅇo]\s+(?=[^\sA-Za-z])|^ㅇ(?=[가-힣ぁ-ヿ\p{Script=Han}「‘“'"(])/u },
  { kind: 'item', pattern: /^[-–—‐−＊*+]\s+/ },
  { kind: 'item', pattern: /^\[[ xX]\]\s+/ },
  { kind: 'item', pattern: /^\*{1,3}(?=[가-힣ぁ-ヿ\p{Script=Han}])(?!.*\*)/u },
  { kind: 'item', pattern: /^[\u2460-\u2473\u2474-\u2487\u24ea\u24f5-\u24fe\u2776-\u2793\u3251-\u325f]\s*/ },
  { kind: 'item', pattern: /^[(（][0-9０-９]{1,2}[)）]\s*/ },
  { kind: 'item', pattern: /^[0-9]{1,2}[)）]\s*/ },
  { kind: 'item', pattern: /^[0-9]{1,3}[.、]\s+/ },
  { kind: 'item', pattern: /^[０-９]{1,2}(?:[．.、)）](?![0-9０-９])|\u3000)\s*/ },
];

// Numbering that needs translation (가. is ア, 1의2. is 一の二) makes an item but stays in its text.
const wordedNumber =
  /^(?:[가나다라마바사아자차카타파하][.)](?=\s)|[(（][가나다라마바사아자차카타파하ア-ンイロハ一二三四五六七八九十]{1,2}[)）]|[ア-オカ-コ][)）．.\u3000]|\d{1,3}의\d{1,2}\.\s)/;

// 2026. 6. 5. and 6. 5.(금) begin like numbered items.
const date = /^(?:\d{4}|['’‘]?\d{1,2})\.\s?\d{1,2}\./;

// ○○시, △△부: a redacted name.
const blankedOut = /^([○●◯□■△▲◇◆☆★])\1/;

// ▲… ▲… and ①… ②… on one line are an enumeration inside a sentence.
const enumeration = /^([▲△▶▷►▸])[^\n\r]*[\s,、:：]\1|^①[^\n\r]*②/;

const indent = /^[\s\u200b]*/;

const oneMark = (line: string): LineMark | undefined => {
  if (date.test(line) || blankedOut.test(line) || enumeration.test(line)) return undefined;
  for (const { kind, pattern } of rules) {
    const length = pattern.exec(line)?.[0].length ?? 0;
    if (length > 0) return { length, kind };
  }
  return undefined;
};

// As in "- ○ 일시" or "## 1. 개요"; more in a row are a drawing.
const mostMarks = 3;

/** The indent and marks at the start of a line. The kind is that of the first mark, `paragraph` without one. */
export const lineMark = (line: string): LineMark => {
  let length = indent.exec(line)?.[0].length ?? 0;
  let kind: BlockKind | undefined;
  for (let count = 0; count < mostMarks; count++) {
    const mark = oneMark(line.slice(length));
    if (mark === undefined) break;
    length += mark.length;
    kind ??= mark.kind;
  }
  return { length, kind: kind ?? (wordedNumber.test(line.slice(length, length + 8)) ? 'item' : 'paragraph') };
};
