// Kana: hiragana ⇄ katakana, half width → full width, long vowels, morae.

const shift = 0x60;
const dakutenable =
  /([カキクケコサシスセソタチツテトハヒフヘホウワヲかきくけこさしすせそたちつてとはひふへほう])[ﾞ゛\u3099]/g;
const handakutenable = /([ハヒフヘホはひふへほ])[ﾟ゜\u309a]/g;

/**
 * Hiragana → katakana, other characters unchanged: とうきょう都 → トウキョウ都. The length in UTF-16 code units stays
 * the same.
 */
export const toKatakana = (text: string): string =>
  text.replace(/[\u3041-\u3096\u309d\u309e]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + shift));

/**
 * Katakana → hiragana: トウキョウ → とうきょう. ー and characters without hiragana (ヷ) stay, and the length stays the
 * same.
 */
export const toHiragana = (text: string): string =>
  text.replace(/[\u30a1-\u30f6\u30fd\u30fe]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - shift));

const mayWiden = /[\uff66-\uff9f゛゜\u3099\u309a]/;

/** Half-width katakana → full width, voicing marks joined (ﾄﾞ → ド); other characters stay unchanged. */
export const wideKana = (text: string): string =>
  !mayWiden.test(text)
    ? text
    : text
        .replace(/[\uff66-\uff9d\uff70]/g, (kana) => kana.normalize('NFKC'))
        .replace(handakutenable, (_, kana: string) => `${kana}\u309a`.normalize('NFC'))
        .replace(dakutenable, (_, kana: string) => `${kana}\u3099`.normalize('NFC'));

/** Whether a text is kana only (ー, ・ and spaces allowed), and has at least one. */
export const isKana = (text: string): boolean =>
  /^[ぁ-ゖァ-ヺー゛゜・\s]+$/.test(text) && /[ぁ-ゖァ-ヺ]/.test(text);

/** Splits kana into morae: キョート is キョ, ー, ト. っ, ん and ー are one mora each. */
export const morae = (kana: string): readonly string[] =>
  kana.match(/.[ぁぃぅぇぉゃゅょゎァィゥェォャュョヮ]?/gsu) ?? [];

const rows = {
  あ: 'あかさたなはまやらわがざだばぱゃゎぁ',
  い: 'いきしちにひみりぎじぢびぴぃ',
  う: 'うくすつぬふむゆるぐずづぶぷゅぅゔ',
  え: 'えけせてねへめれげぜでべぺぇ',
  お: 'おこそとのほもよろをごぞどぼぽょぉ',
} as const;
/** One of the five vowels. */
export type KanaVowel = keyof typeof rows;
const vowels: readonly KanaVowel[] = ['あ', 'い', 'う', 'え', 'お'];
const vowelOf: ReadonlyMap<string, KanaVowel> = new Map(
  vowels.flatMap((vowel) => Array.from(rows[vowel], (kana) => [kana, vowel] as const)),
);

/** The final vowel of a mora; undefined for ん, っ, ー and other characters. */
export const kanaVowel = (mora: string): KanaVowel | undefined => {
  const last = mora.slice(-1);
  return vowelOf.get(last) ?? vowelOf.get(toHiragana(last));
};

/**
 * Whether `next` only lengthens the vowel of `mora` (おう, おお, うう, いい, ええ, ー). えい does not count, because the
 * official Hangul spelling keeps it (平成 헤이세이), nor does あい.
 */
export const lengthens = (mora: string, next: string): boolean => {
  if (next === 'ー') return true;
  const vowel = kanaVowel(mora);
  const following = toHiragana(next);
  if (vowel === 'お') return following === 'う' || following === 'お';
  return vowel !== undefined && following === vowel;
};
