// A made-up corpus of administrative sentences, the same on every run: words by Zipf's law, numbers and dates.

import type { MemoryPair } from '../../src/model/memory-match.js';

/** Numbers in [0, 1) from a seed (a linear congruential generator, Numerical Recipes). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
};

const syllables = Array.from(
  '가각간감강개건결경계공과관교국군권규금급기김나남내년노농단담대도동등력령례로록론료류률리립만면명목문물미민반발방배백법변별병보복본부분비사산상새생서석선설성세소속송수순술승시식신실심안양업여역연영예외용우운원위유육율은의이인일임입자작장재적전절점정제조종주준중증지직진차참처천철청체초총최추출취치타태통투특판편평표품풍피필하학한합항해행향험현형호화확환활황회획효후',
);
const kanji = Array.from(
  '安案以委域育員院運営衛援応温化加果課会改海開介外格確閣環観関館企基期機記議境共協強業局係経計軽結決健権県件検限源個護交公効候厚口工広康校構行号合国査災再際在財作策参産算司支施市私視試資事持治時次自識質実社者手首主種集就習住重出術準所署書助女小少省証商消障上場状職食信新審振神人図推水数世制勢成政整正生税積設選全然組創総想則速村損多対帯態代台第題達断団地知置築中長庁調直通定提程締適展点転度都土島投統働動同道導特内難入任認農能波派配売発判犯販般比非費備美必票評病品府負部副福復物分文平別変編便保法報方訪防望務名明面目問役約訳薬輸有予用要様養来利理率立流料力療類令例連労録論和話',
);

/** A corpus; asked for a pair at a time. */
export const corpus = (seed: number): { readonly pair: (index: number) => MemoryPair } => {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[], skew = 1): T => list[Math.floor(list.length * random() ** skew)] as T;
  const words = (letters: readonly string[], longest: number): readonly string[] =>
    Array.from({ length: 30_000 }, () =>
      Array.from({ length: 2 + Math.floor(random() * (longest - 1)) }, () => pick(letters, 1.3)).join(''),
    );
  const korean = words(syllables, 4);
  const japanese = words(kanji, 4);
  const number = (): number => 1 + Math.floor(random() * 5000);
  const ko = (count: number): string => {
    let text = random() < 0.3 ? `${2000 + (number() % 30)}년 ` : '';
    for (let i = 0; i < count; i++)
      text += pick(korean, 3) + pick(['은 ', '을 ', '의 ', '에 ', ' ', ' 및 ', '와 ', '에서 ']);
    return `${text}${random() < 0.2 ? `${number()}억 원을 ` : ''}${pick(['지원하였다', '추진한다', '확정했다', '개최하였다', '강화할 계획이다'])}.`;
  };
  const ja = (count: number): string => {
    let text = random() < 0.3 ? `${2000 + (number() % 30)}年に` : '';
    for (let i = 0; i < count; i++)
      text += pick(japanese, 3) + pick(['は', 'を', 'の', 'に', '、', '及び', 'と', 'における']);
    return `${text}${random() < 0.2 ? `${number()}億円を` : ''}${pick(['支援した', '推進する', '確定した', '開催した', '強化する予定である'])}。`;
  };
  return {
    pair: (index) => {
      const count = 6 + Math.floor(random() * 10);
      return {
        ko: ko(count),
        ja: ja(count),
        from: index % 2 === 0 ? 'ko' : 'ja',
        document: `document ${index % 500}`,
        meeting: '',
        translator: 'bench',
        at: '2026-06-05T09:00:00.000Z',
        before: '',
        after: '',
      };
    },
  };
};

/** A text with so many of its letters, in one stretch or scattered, exchanged for others of itself. */
export const spoil = (text: string, share: number, scattered: boolean, seed: number): string => {
  const random = randomFrom(seed);
  const letters = Array.from(text);
  const count = Math.max(1, Math.round(letters.length * share));
  const start = Math.floor(random() * (letters.length - count + 1));
  for (let i = 0; i < count; i++) {
    const at = scattered ? Math.floor(random() * letters.length) : start + i;
    letters[at] = letters[Math.floor(random() * letters.length)] ?? '';
  }
  return letters.join('');
};
