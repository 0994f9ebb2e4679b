// The table of 외래어 표기법 (문화체육관광부 고시), 일본어의 가나와 한글 대조표: one Hangul syllable to each mora.

// mora, Hangul; where the beginning of a word differs, both: initial/elsewhere.
const table = `
あ아 い이 う우 え에 お오 か가/카 き기/키 く구/쿠 け게/케 こ고/코 さ사 し시 す스 せ세 そ소 た다/타 ち지/치 つ쓰 て데/테 と도/토
な나 に니 ぬ누 ね네 の노 は하 ひ히 ふ후 へ헤 ほ호 ま마 み미 む무 め메 も모 や야 ゆ유 よ요 ら라 り리 る루 れ레 ろ로 わ와 ゐ이 ゑ에 を오
が가 ぎ기 ぐ구 げ게 ご고 ざ자 じ지 ず즈 ぜ제 ぞ조 だ다 ぢ지 づ즈 で데 ど도 ば바 び비 ぶ부 べ베 ぼ보 ぱ파 ぴ피 ぷ푸 ぺ페 ぽ포
きゃ갸/캬 きゅ규/큐 きょ교/쿄 ぎゃ갸 ぎゅ규 ぎょ교 しゃ샤 しゅ슈 しょ쇼 じゃ자 じゅ주 じょ조 ぢゃ자 ぢゅ주 ぢょ조 ちゃ자/차 ちゅ주/추 ちょ조/초
にゃ냐 にゅ뉴 にょ뇨 ひゃ햐 ひゅ휴 ひょ효 びゃ뱌 びゅ뷰 びょ뵤 ぴゃ퍄 ぴゅ퓨 ぴょ표 みゃ먀 みゅ뮤 みょ묘 りゃ랴 りゅ류 りょ료
ゔ부 ゔぁ바 ゔぃ비 ゔぇ베 ゔぉ보 ふぁ파 ふぃ피 ふぇ페 ふぉ포 てぃ티 でぃ디 とぅ투 どぅ두 しぇ셰 じぇ제 ちぇ제/체 つぁ차 つぉ초 うぃ위 うぇ웨 うぉ워
いぇ예 くぁ콰 でゅ듀 てゅ튜 ふゅ퓨 ぁ아 ぃ이 ぅ우 ぇ에 ぉ오 ゃ야 ゅ유 ょ요 ゎ와
`;

const initialOf = new Map<string, string>();
const laterOf = new Map<string, string>();
for (const entry of table.trim().split(/\s+/)) {
  const [mora = '', initial = '', later = initial] = entry.split(/(?<=[ぁ-ゖ])(?=[가-힣])|\//);
  initialOf.set(mora, initial);
  laterOf.set(mora, later);
}

/** The Hangul of one mora (hiragana), at the beginning of a word or elsewhere; nothing for ん, っ, ー. */
export const syllableOfMora = (mora: string, initial: boolean): string | undefined =>
  (initial ? initialOf : laterOf).get(mora);
