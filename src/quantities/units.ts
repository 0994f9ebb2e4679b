// Units and counters of both languages. One row is one notion; a form in two rows is ambiguous and keeps both.

/**
 * `[id, sort, Korean forms, Japanese forms]`; the first form is the one we write. Counters may stand for each other
 * loosely (3개 기관 = 3機関); measures and shares may not.
 */
const rows = [
  ['person', 'counter', '명 인 분 사람', '人 名 にん'],
  ['case', 'counter', '건', '件'],
  ['item', 'loose', '개 가지', '個 つ 箇 コ ケ'],
  ['kind', 'counter', '종 종류 가지', '種類 種 通り'],
  ['place', 'counter', '개소 곳 군데 개', 'か所 カ所 ヶ所 ヵ所 ケ所 箇所 個所'],
  ['country', 'counter', '개국', 'か国 カ国 ヶ国 ヵ国 ケ国 箇国'],
  ['ward', 'counter', '구 개구', '区'],
  ['company', 'counter', '개사 개', '社'],
  ['school', 'counter', '개교', '校'],
  ['round', 'counter', '차 차수', '次'],
  ['times', 'counter', '회 번 차례 번째 차 회차', '回 度 次 遍 番'],
  ['anniversary', 'counter', '주년', '周年'],
  ['fold', 'counter', '배', '倍'],
  ['age', 'counter', '세 살', '歳 才'],
  ['number', 'counter', '호 번', '号 番'],
  ['household', 'counter', '가구 세대 호', '世帯 戸'],
  ['generation', 'counter', '세대 대', '世代 代'],
  ['decade', 'counter', '년대', '年代'],
  ['century', 'counter', '세기', '世紀'],
  ['quarter', 'counter', '분기', '四半期'],
  ['half', 'counter', '학기', '学期'],
  ['machine', 'counter', '대', '台 両'],
  ['great', 'loose', '대', '大'],
  ['ship', 'counter', '척', '隻 艘'],
  ['animal', 'counter', '마리', '匹 頭 羽'],
  ['tree', 'counter', '그루 주 본', '本'],
  ['building', 'counter', '동 채', '棟'],
  ['volume', 'counter', '권', '冊 巻'],
  ['copy', 'counter', '부', '部'],
  ['page', 'counter', '쪽 페이지', 'ページ 頁'],
  ['sheet', 'counter', '장 매', '枚'],
  ['chapter', 'counter', '장', '章'],
  ['section', 'counter', '절', '節'],
  ['part', 'counter', '편', '編 篇'],
  ['article', 'counter', '조', '条'],
  ['paragraph', 'counter', '항', '項'],
  ['place-in-order', 'counter', '위', '位'],
  ['grade', 'counter', '급 등급', '級 等級'],
  ['class', 'counter', '등', '等'],
  ['stage', 'counter', '단계', '段階'],
  ['set', 'counter', '세트 조 벌', 'セット 組'],
  ['pair', 'counter', '쌍 켤레', '組 対'],
  ['floor', 'counter', '층', '階'],
  ['seat', 'counter', '석', '席 議席'],
  ['vote', 'counter', '표', '票'],
  ['lot', 'counter', '필지 필', '筆'],
  ['team', 'counter', '팀', 'チーム'],
  ['point', 'point', '%p %P %포인트 퍼센트포인트 포인트', 'ポイント %ポイント パーセントポイント %p pt pp'],
  ['percent', 'share', '% 퍼센트 프로', '% パーセント'],
  ['tenth', 'share', '할', '割'],
  ['degree', 'measure', '℃ 도', '℃ 度'],
  ['km', 'measure', 'km ㎞ 킬로미터 킬로', 'km ㎞ キロメートル キロ'],
  ['m', 'measure', 'm 미터', 'm メートル'],
  ['cm', 'measure', 'cm ㎝ 센티미터 센티', 'cm ㎝ センチメートル センチ'],
  ['mm', 'measure', 'mm ㎜ 밀리미터 밀리', 'mm ㎜ ミリメートル ミリ'],
  ['km2', 'measure', '㎢ km² km2 제곱킬로미터', '㎢ km² km2 平方キロメートル 平方キロ'],
  ['m2', 'measure', '㎡ m² m2 제곱미터 평방미터', '㎡ m² m2 平方メートル 平米'],
  ['m3', 'measure', '㎥ m³ m3 세제곱미터 입방미터', '㎥ m³ m3 立方メートル 立米'],
  ['ha', 'measure', 'ha ㏊ 헥타르', 'ha ㏊ ヘクタール'],
  ['pyeong', 'measure', '평', '坪'],
  ['t', 'measure', '톤 t', 'トン t'],
  ['kg', 'measure', 'kg ㎏ 킬로그램', 'kg ㎏ キログラム'],
  ['g', 'measure', 'g 그램', 'g グラム'],
  ['mg', 'measure', 'mg ㎎', 'mg ㎎'],
  ['l', 'measure', '리터 L ℓ', 'リットル L ℓ'],
  ['ml', 'measure', 'mL ml ㎖', 'mL ml ㎖'],
  ['kw', 'measure', 'kW ㎾ 킬로와트', 'kW ㎾ キロワット'],
  ['mw', 'measure', 'MW ㎿ 메가와트', 'MW ㎿ メガワット'],
  ['gw', 'measure', 'GW 기가와트', 'GW ギガワット'],
  ['kwh', 'measure', 'kWh', 'kWh'],
  ['kmh', 'measure', 'km/h ㎞/h', 'km/h ㎞/h'],
  ['mb', 'measure', 'MB 메가바이트', 'MB メガバイト'],
  ['gb', 'measure', 'GB 기가바이트', 'GB ギガバイト'],
  ['tb', 'measure', 'TB 테라바이트', 'TB テラバイト'],
  ['ppm', 'measure', 'ppm', 'ppm'],
] as const satisfies readonly (readonly [string, string, string, string])[];

export type UnitId = (typeof rows)[number][0];
/** `loose` counters (개, 가지, つ) may be left out or replaced by any other counter. */
export type UnitSort = (typeof rows)[number][1];

/** A unit: what sort it is of and its forms in each language, the one we write first. */
export type Unit = {
  readonly id: UnitId;
  readonly sort: UnitSort;
  readonly ko: readonly string[];
  readonly ja: readonly string[];
};

const forms = (list: string): readonly string[] => list.split(' ');

/** All units by their ids. */
export const units: ReadonlyMap<UnitId, Unit> = new Map(
  rows.map(([id, sort, ko, ja]) => [id, { id, sort, ko: forms(ko), ja: forms(ja) }]),
);

/** What sort of unit an id names. */
export const sortOf = (id: UnitId): UnitSort => units.get(id)?.sort ?? 'counter';
