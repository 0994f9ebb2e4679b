// In which style a sentence ends: plain (である, 한다) or polite (です・ます, 합니다); quotations and noun endings have none.

import type { Lang } from '../model/language.js';
import type { CheckText } from './check.js';

export type Style = 'plain' | 'polite';

const polite: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:です|ます|ました|ません|ませんでした|でした|ましょう|でしょう|ください)(?:か|ね|よ)?[。．！？!?]?$/,
  ko: /(?:니다|니까|세요|십시오|[아어해]요|죠)[.!?]?$/,
};
const plain: Readonly<Record<Lang, RegExp>> = {
  // 講じた。 行う。 示す。 続く。 多い。: the plain forms end in た, だ, る, or a verb's or adjective's own kana.
  ja: /(?:[たるだ]|[なしきさよた]い|であろう|だろう|\p{Script=Han}[うくすつぬぶむぐい])[。．]$/u,
  ko: /(?<!니)다\.?$/,
};

/** No ending above is longer with its mark, nor looks at more of what stands before it. */
const longestEnding = 12;

/** A sentence that quotes others speaks in their style too. */
const quotes = /[“”「」『』‘’"]/;
const note = /\s*[（(][^()（）]*[)）](?=[。．.]?$)/;

/** The style of each sentence of a text that has one, and where it stands. */
export const stylesOf = ({
  text,
  lang,
  sentences,
}: Pick<CheckText, 'text' | 'lang' | 'sentences'>): readonly {
  readonly start: number;
  readonly end: number;
  readonly style: Style;
}[] =>
  sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end).trimEnd().replace(note, '');
    if (quotes.test(sentence)) return [];
    const ending = sentence.slice(-longestEnding);
    const style = polite[lang].test(ending) ? 'polite' : plain[lang].test(ending) ? 'plain' : undefined;
    return style === undefined ? [] : [{ start, end, style }];
  });
