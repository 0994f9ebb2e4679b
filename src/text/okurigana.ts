// Okurigana left out: 取り組み and 取組 are the same word (「送り仮名の付け方」, 内閣告示 1973, permits both).

const kanji = /[\u3400-\u4dbf\u4e00-\u9fff々]/u;

// Kana that end the verb stems such nouns are made of. Those that are particles as well (に で と が を の は も や へ)
// are left out: 国の補助 keeps its の.
const endings =
  /^(?:わせ|らし|かし|がり|まり|わり|なり|ぎり|まわし|[いきぎしじちびみりえけげせぜてねべめれ])/u;

/**
 * Where okurigana stand in a word: pairs of start and end (UTF-16 units of `word`), rising.
 * Only words with at least two kanji have any, so that 話 and 話し stay apart.
 */
export const okuriganaIn = (word: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let kanjiSeen = 0;
  for (let at = 0; at < word.length; at++) {
    if (!kanji.test(word.charAt(at))) continue;
    kanjiSeen++;
    const run = endings.exec(word.slice(at + 1))?.[0];
    if (run === undefined) continue;
    const end = at + 1 + run.length;
    // What goes on in kana is a word of its own (地域おこし), not an ending.
    if (end < word.length && /[\u3041-\u3096]/u.test(word.charAt(end))) continue;
    found.push([at + 1, end]);
  }
  return kanjiSeen >= 2 ? found : [];
};

/** The word without its okurigana: 取り組み → 取組. */
export const withoutOkurigana = (word: string): string => {
  let result = '';
  let at = 0;
  for (const [start, end] of okuriganaIn(word)) {
    result += word.slice(at, start);
    at = end;
  }
  return result + word.slice(at);
};
