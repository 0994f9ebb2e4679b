// What stands behind a name: offices and forms of address. Korean writes them apart (한글 맞춤법 제48항: 오세훈 시장), Japanese
// does not (小池百合子知事).

/** A title in both languages; `kana` is its Japanese reading. */
export type Title = { readonly ko: string; readonly ja: string; readonly kana: string };

const table = `
대통령=大統領=だいとうりょう 총리대신=総理大臣=そうりだいじん 국무총리=国務総理=こくむそうり 총리=総理=そうり 총리=首相=しゅしょう 부총리=副総理=ふくそうり
관방장관=官房長官=かんぼうちょうかん 장관=長官=ちょうかん 부대신=副大臣=ふくだいじん 대신정무관=大臣政務官=だいじんせいむかん 정무관=政務官=せいむかん 대신=大臣=だいじん 사무차관=事務次官=じむじかん 차관=次官=じかん
부지사=副知事=ふくちじ 지사=知事=ちじ 부시장=副市長=ふくしちょう 시장=市長=しちょう 정장=町長=ちょうちょう 촌장=村長=そんちょう 구청장=区庁長=くちょうちょう 구청장=区長=くちょう 군수=郡守=ぐんしゅ
의원=議員=ぎいん 부의장=副議長=ふくぎちょう 의장=議長=ぎちょう 부위원장=副委員長=ふくいいんちょう 위원장=委員長=いいんちょう 위원=委員=いいん 대표=代表=だいひょう 간사장=幹事長=かんじちょう 총재=総裁=そうさい
사무총장=事務総長=じむそうちょう 총장=総長=そうちょう 회장=会長=かいちょう 부회장=副会長=ふくかいちょう 이사장=理事長=りじちょう 사장=社長=しゃちょう 원장=院長=いんちょう 처장=処長=しょちょう 청장=庁長=ちょうちょう 실장=室長=しつちょう 국장=局長=きょくちょう 부장=部長=ぶちょう 과장=課長=かちょう 소장=所長=しょちょう 관장=館長=かんちょう
심의관=審議官=しんぎかん 참사관=参事官=さんじかん 기획관=企画官=きかくかん 정책관=政策官=せいさくかん 비서관=秘書官=ひしょかん 보좌관=補佐官=ほさかん 서기관=書記官=しょきかん 사무관=事務官=じむかん
대사=大使=たいし 공사=公使=こうし 총영사=総領事=そうりょうじ 영사=領事=りょうじ 교수=教授=きょうじゅ 박사=博士=はくし 선생=先生=せんせい 기자=記者=きしゃ 씨=氏=し 씨=さん=さん 님=様=さま
`;

const titles: readonly Title[] = table
  .trim()
  .split(/\s+/)
  .map((entry) => {
    const [ko = '', ja = '', kana = ''] = entry.split('=');
    return { ko, ja, kana };
  });

// Former and present: Korean has one word for 前 and 元.
const before: readonly Title[] = [
  { ko: '전 ', ja: '前', kana: 'ぜん' },
  { ko: '전 ', ja: '元', kana: 'もと' },
  { ko: '현 ', ja: '現', kana: 'げん' },
];

const longestFirst = (side: 'ko' | 'ja'): readonly Title[] =>
  [...titles].sort((a, b) => b[side].length - a[side].length);
const byLength = { ko: longestFirst('ko'), ja: longestFirst('ja') };

/** A text without the title at its end, and the title. */
export type Titled = { readonly rest: string; readonly title: Title };

/**
 * Takes the title off; nothing where there is none, or nothing before it. A Korean title of one syllable (씨, 님) may
 * stand close to a name, longer ones too: 심보균차관.
 */
export const splitTitle = (text: string, lang: 'ko' | 'ja'): Titled | undefined => {
  for (const title of byLength[lang]) {
    if (!text.endsWith(title[lang])) continue;
    const front = text.slice(0, -title[lang].length);
    const mark = before.find((one) =>
      lang === 'ko'
        ? / (?:전|현) ?$/u.test(front) && front.trimEnd().endsWith(one.ko.trim())
        : front.endsWith(one.ja),
    );
    const rest = (mark === undefined ? front : front.trimEnd().slice(0, -1)).trimEnd();
    if (rest === '') continue;
    const whole =
      mark === undefined
        ? title
        : { ko: mark.ko + title.ko, ja: mark.ja + title.ja, kana: mark.kana + title.kana };
    return { rest, title: whole };
  }
  return undefined;
};
