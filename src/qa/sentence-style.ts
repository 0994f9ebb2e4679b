// The style of a sentence's ending: plain (である, 한다) or polite (です・ます, 합니다); quotations and noun endings
// have none.

import type { Lang } from '../model/language.js';
import type { CheckText } from './check.js';

export type Style = 'plain' | 'polite';

const polite: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:です|ます|ました|ません|ませんでした|でした|ましょう|でしょう|ください)(?:か|ね|よ)?[。．！？!?]?$/,
  ko: /(?:니다|니까|세요|십시오|[아어해]요|죠)[.!?]?$/,
};
const plain: Readonly<Record<Lang, RegExp>> = {
  // 講じた。 行う。 示す。 続く。 多い。: plain forms end with た, だ, る, or with the okurigana of a verb or adjective.
  ja: /(?:[たるだ]|[なしきさよた]い|であろう|だろう|て(?:いく|おく|ゆく)|\p{Script=Han}[うくすつぬぶむぐい])[。．]$/u,
  ko: /(?<!니)다\.?$/,
};

/** Code units of the longest ending above, with its mark and its context. */
const longestEnding = 12;

/** A sentence with a quotation contains the style of the quotation too. */
const quotes = /[“”「」『』‘’"]/;
const note = /\s*[（(][^()（）]*[)）](?=[。．.]?$)/;

/** The style of each sentence that has one, with its span. */
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
