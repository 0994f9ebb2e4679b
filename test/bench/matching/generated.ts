// A termbase of any size, and text of the kind that it is for: both made of the same words, so that terms occur.

import type { Analysis } from '../../../src/model/analysis.js';
import type { Concept } from '../../../src/model/concept.js';
import { conceptId } from '../../../src/model/ids.js';
import type { Lang } from '../../../src/model/language.js';

/** Words in both languages that compounds are made of. */
export const words =
  `지방=地方 인구=人口 감소=減少 대응=対応 기금=基金 사업=事業 계획=計画 정책=政策 주민=住民 자치=自治 재정=財政 행정=行政
안전=安全 재난=災害 관리=管理 지역=地域 사회=社会 복지=福祉 교육=教育 문화=文化 관광=観光 산업=産業 경제=経済 농업=農業 환경=環境
에너지=エネルギー 디지털=デジタル 정보=情報 통신=通信 보호=保護 개인=個人 공공=公共 서비스=サービス 데이터=データ 전자=電子 정부=政府
청년=青年 고령=高齢 여성=女性 아동=児童 외국인=外国人 이주=移住 정착=定着 일자리=雇用 창업=起業 기업=企業 유치=誘致 투자=投資
교통=交通 도로=道路 주택=住宅 도시=都市 농촌=農村 어촌=漁村 산림=森林 하천=河川 상수=上水 하수=下水 폐기물=廃棄物 처리=処理
시설=施設 센터=センター 위원회=委員会 협의회=協議会 제도=制度 조례=条例 법률=法律 규칙=規則 지침=指針 평가=評価 감사=監査 심의=審議
국제=国際 교류=交流 협력=協力 협정=協定 회의=会議 세미나=セミナー 연수=研修 파견=派遣 지원=支援 보조=補助 교부=交付 예산=予算 결산=決算`
    .split(/\s+/u)
    .map((pair) => pair.split('='))
    .map(([ko = '', ja = '']) => ({ ko, ja }));

/** Words that are no terms: about half the nouns of a text. */
const others =
  `이번=今回 시간=時間 사람=人々 이유=理由 모습=姿 생각=考え 아침=朝 저녁=夕方 마을=村 학교=学校 가족=家族 친구=友人 음식=料理
여행=旅行 사진=写真 이야기=話 노래=歌 영화=映画 책상=机 창문=窓 나무=木 바다=海 하늘=空 봄=春 여름=夏 겨울=冬 숫자=数字 그림=絵
거리=通り 골목=路地 가게=店 손님=客 아이=子 어른=大人 마음=心 기억=記憶 소리=音 색깔=色 냄새=匂い 맛=味`
    .split(/\s+/u)
    .map((pair) => pair.split('='))
    .map(([ko = '', ja = '']) => ({ ko, ja }));

/** Always the same numbers (mulberry32). */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** So many concepts, the words first, then compounds of two to five of them, no two alike. */
export const concepts = (count: number): readonly Concept[] => {
  const next = numbers(7);
  const made = new Map<string, string>(words.map(({ ko, ja }) => [ko, ja]));
  while (made.size < count) {
    const parts = Array.from(
      { length: 2 + next(4) },
      () => words[next(words.length)] as (typeof words)[number],
    );
    made.set(parts.map(({ ko }) => ko).join(''), parts.map(({ ja }) => ja).join(''));
  }
  return (
    Array.from(made)
      .slice(0, count)
      // Written out, as the database makes them: objects put together from others are slower to read.
      .map(
        ([ko, ja], i): Concept => ({
          id: conceptId(`generated-${i}`),
          domain: 'generated',
          origin: 'both',
          equivalence: 'exact',
          falseFriend: false,
          definition: { ko: '', ja: '' },
          note: '',
          source: '',
          reliability: 1,
          validFrom: '',
          validTo: '',
          kind: '',
          subdomain: '',
          spans: [],
          links: [],
          pairs: [],
          sourceKo: '',
          sourceJa: '',
          examplesKo: [],
          examplesJa: [],
          terms: [
            { lang: 'ko', text: ko, status: 'preferred', type: 'full', reading: '', hanja: '' },
            { lang: 'ja', text: ja, status: 'preferred', type: 'full', reading: '', hanja: '' },
          ],
        }),
      )
  );
};

type Sentence = readonly { readonly ko: string; readonly ja: string }[];

const filler = '은 는 을 를 에 의 와 과 에서 위한 관련 대한 및 통해 바탕으로 하여'.split(' ');
const fillerJa = 'は が を に の と で のための に関する に対する 及び を通じて に基づき として'.split(' ');

/** Text of about so many characters: sentences of compounds with grammar between them. */
export const sentences = (lang: Lang, characters: number): readonly string[] => {
  const next = numbers(11);
  const lines: string[] = [];
  for (let length = 0; length < characters; ) {
    let line = '';
    for (let phrase = 4 + next(5); phrase > 0; phrase--) {
      const from = next(2) === 0 ? others : words;
      const parts: Sentence = Array.from(
        { length: from === others ? 1 : 1 + next(3) },
        () => from[next(from.length)] ?? { ko: '', ja: '' },
      );
      line += parts.map((part) => part[lang]).join('');
      line += lang === 'ko' ? `${filler[next(filler.length)]} ` : fillerJa[next(fillerJa.length)];
    }
    line += lang === 'ko' ? '추진한다.' : '推進する。';
    lines.push(line);
    length += line.length;
  }
  return lines;
};

/** The bytes of the analysed texts in UTF-8. */
export const bytesOf = (analyses: readonly Analysis[]): number =>
  analyses.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
