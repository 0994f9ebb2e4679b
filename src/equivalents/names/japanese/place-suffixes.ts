// What stands at the end of a Japanese place name and is not transliterated but read in Sino-Korean (青森県 아오모리현), or
// named in Korean (富士山 후지산, 信濃川 시나노강, 佐渡島 사도섬: 외래어 표기법 제4장 제3절).

/** A suffix: its kanji, the readings with which it counts, its Korean. */
export type PlaceSuffix = {
  readonly kanji: string;
  readonly readings: readonly string[];
  readonly hangul: string;
  /** Whether it is surely the suffix; otherwise the kana spelling comes first (広島, 中村, 石川). */
  readonly sure: boolean;
};

const rivers =
  /^(?:利根|信濃|石狩|最上|北上|天竜|木曽|長良|筑後|隅田|荒|多摩|淀|阿武隈|大井|富士|吉野|四万十|紀ノ|鴨|桂|球磨|江|千曲|十勝|那珂|鬼怒|江戸|相模|早|揖斐)$/;
const islands =
  /^(?:佐渡|淡路|種子|屋久|小豆|厳|三宅|八丈|利尻|礼文|奥尻|硫黄|国後|色丹|択捉|与那国|石垣|宮古|西表|久米|徳之|沖永良部|竹|壱岐|利|伊豆大|奄美大|青ヶ|御蔵|新|神津|式根|父|母|沖ノ鳥|南鳥|櫻|桜)$/;

// Kanji, readings, Korean.
const rows: readonly (readonly [string, string, string])[] = [
  ['県', 'けん', '현'],
  ['府', 'ふ', '부'],
  ['都', 'と', '도'],
  ['市', 'し', '시'],
  ['区', 'く', '구'],
  ['郡', 'ぐん', '군'],
  ['町', 'ちょう まち', '정'],
  ['村', 'そん むら', '촌'],
  ['道', 'どう', '도'],
  ['州', 'しゅう', '주'],
  ['諸島', 'しょとう', '제도'],
  ['列島', 'れっとう', '열도'],
  ['半島', 'はんとう', '반도'],
  ['群島', 'ぐんとう', '군도'],
  ['島', 'とう しま じま', '섬'],
  ['山', 'さん ざん', '산'],
  ['岳', 'たけ だけ', '산'],
  ['山脈', 'さんみゃく', '산맥'],
  ['山地', 'さんち', '산지'],
  ['高原', 'こうげん', '고원'],
  ['平野', 'へいや', '평야'],
  ['盆地', 'ぼんち', '분지'],
  ['川', 'がわ かわ', '강'],
  ['湖', 'こ', '호'],
  ['湾', 'わん', '만'],
  ['海峡', 'かいきょう', '해협'],
  ['海', 'かい', '해'],
  ['港', 'こう', '항'],
  ['空港', 'くうこう', '공항'],
  ['駅', 'えき', '역'],
  ['城', 'じょう', '성'],
  ['神社', 'じんじゃ', '신사'],
  ['神宮', 'じんぐう', '신궁'],
  ['大学', 'だいがく', '대학'],
  ['温泉', 'おんせん', '온천'],
  ['公園', 'こうえん', '공원'],
  ['地方', 'ちほう', '지방'],
];

// Endings that only look like a suffix: 京都, 別府, 四日市, 本州, 山県; districts whose 町 is part of the name (제4장 제3절 does
// not make them municipalities).
const wholeNames =
  /^(?:京都|別府|甲府|太宰府|大宰府|国府|調布|四日市|八日市|五日市|廿日市|高市|本州|九州|信州|甲州|紀州|長州|奥州|欧州|満州|山県|古市|今市|武市|永田町|大手町|有楽町|神保町|浜松町|番町|麹町|室町|人形町|茅場町|淡路町|小川町|元町|大町|本町|原町|仲町|上海|熱海|内海|鳥海|北海|東海|南海|鳴海|新港|北海道|東海道|中山道|海道|玄海|松山|岡山|富山|和歌山|福山|津山|徳山|郡山|流山|館山|狭山|村山|宮城|茨城|高島|大島|宝島)$/;

const isSure = (kanji: string, reading: string, stem: string): boolean => {
  switch (kanji) {
    case '町':
      return stem.length >= 2 || reading === 'ちょう';
    case '村':
      return reading === 'そん' || stem.length >= 2;
    case '島':
      return reading === 'とう' || islands.test(stem);
    case '川':
      return rivers.test(stem);
    // 大阪城; 東城 is a surname and a village.
    case '城':
      return stem.length >= 2;
    case '道':
    case '州':
      return false;
    default:
      return true;
  }
};

/** The suffix at the end of a place name and of its reading, the longest first; nothing when the name has none. */
export const placeSuffix = (
  text: string,
  reading: string,
): (PlaceSuffix & { readonly kana: string }) | undefined => {
  if (wholeNames.test(text)) return undefined;
  for (const [kanji, kana, hangul] of [...rows].sort((a, b) => b[0].length - a[0].length)) {
    if (!text.endsWith(kanji) || text.length === kanji.length) continue;
    const readings = kana.split(' ');
    // ちっこう is one word: no stem ends in っ.
    const found = readings.find(
      (ending) => reading.endsWith(ending) && /[^っ]$/u.test(reading.slice(0, -ending.length)),
    );
    if (found === undefined) continue;
    return { kanji, readings, hangul, kana: found, sure: isSure(kanji, found, text.slice(0, -kanji.length)) };
  }
  return undefined;
};
