// Recognises headings by their wording: articles and chapters of laws, titles in brackets.

const koreanArticle = /^제\s?\d+\s?(?:조(?:의\s?\d+)?|장|절|관|편)\s*(?:\([^()]{1,60}\)|（[^（）]{1,60}）)/;
const koreanChapter = /^(?:제\s?\d+\s?[장절관편]\s+\S.{0,40}|부\s?칙)$/;
const japaneseNumber = '[〇一二三四五六七八九十百0-9０-９]{1,6}';
const japaneseChapter = new RegExp(`^(?:第${japaneseNumber}[編章節款]\\s+\\S.{0,40}|附\\s*則)$`);
const japaneseArticle = new RegExp(
  `^(?:第${japaneseNumber}条(?:の${japaneseNumber})*\\s*)?（[^（）。]{1,40}）$`,
);
const bracketed =
  /^(?:【[^【】]{1,60}】|［[^［］]{1,60}］|<[^<>]{1,60}>|〈[^〈〉]{1,60}〉|《[^《》]{1,60}》|＜[^＜＞]{1,60}＞|〔[^〔〕]{1,60}〕)$/;

/**
 * Returns the number of code units of a heading at the start of a line: all of `제1조 (목적)`, `第１章　総則` and
 * `【概要】`, the article's title in `제1조(목적) 이 법은 …`, otherwise 0. The wording is part of the heading, because
 * 제1조 becomes 第1条.
 */
export const headingLength = (line: string): number => {
  const whole = line.trimEnd();
  const article = koreanArticle.exec(whole)?.[0].length ?? 0;
  if (article > 0 && /^(?:\s|$|[①-⑳])/.test(whole.slice(article))) return article;
  const isHeading = [koreanChapter, japaneseChapter, japaneseArticle, bracketed].some((form) =>
    form.test(whole),
  );
  return isHeading ? whole.length : 0;
};
