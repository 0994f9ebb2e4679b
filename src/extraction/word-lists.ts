// Words that end a term, and words too general to be one.

import type { Lang } from '../model/language.js';

const heads = new Set(
  `제도 정책 사업 계획 위원회 협의회 기금 법 조례 기본법 특별법 센터 본부 체계 체제 지역 인구 세 교부세 보조금 지원금 기구 협약 협정 전략 대책 방안 종합계획 기본계획 회의 교류회의 시스템 플랫폼 정부 공동체 기관 단체 산업 연수 서비스 주민 자치 부서 대학 도시 세 장관 차관
制度 政策 事業 計画 委員会 協議会 基金 法 条例 基本法 特別措置法 センター 本部 体制 地域 人口 税 交付金 補助金 協定 戦略 対策 方針 基本計画 会議 構想 機構 システム 隊`
    .trim()
    .split(/\s+/u),
);

const stops: Readonly<Record<Lang, ReadonlySet<string>>> = {
  ko: new Set(
    `이번 지난해 올해 내년 오늘 어제 내일 이후 이전 당시 최근 현재 향후 기타 경우 때문 정도 가운데 등 및 것 수 중 내 간 측 위 앞 뒤 말 안 밖 이날 모두 각각 서로 함께 관련 대상 내용 부분 결과 과정 상황 문제 사항 필요 가능 이상 이하 미만 전체 일부 다음 마지막 처음 사람 자신 우리 여기 거기 이것 그것 누구 무엇 때 곳 점 데 바 이 그 저 일본 한국 양국 주한 이하 우리나라 이러한 이같은 여러 다양 적극 지속 효과 실질 활동 시작 예정 진행 개최 참석 기대 논의 공유 현실 현장 차원 시대 고민 경험 지혜 우애 발표 합의 실현 접목 추진 마련 당부 강조 통해 위해 활성화 담당 담당자 해당 특정 각종 기반`.split(
      /\s+/u,
    ),
  ),
  ja: new Set(
    `こと もの ため とき ところ よう の 等 など 今回 昨年 今年 来年 今日 以後 以前 当時 最近 現在 今後 その他 場合 程度 中 内 間 側 上 下 前 後 これ それ あれ ここ そこ 誰 何 皆 各 全て 必要 可能 以上 以下 未満 全体 一部 次 最後 最初 人 自分 私たち 日本 韓国 両国 我が国 実現 推進 促進 積極 構造 効果 迅速 加速 展開 変化 自由 開発 設置 検討 議論 共有 的確 関連 対象 内容 部分 結果 過程 状況 問題 事項 ほか 方 点 的 自ら 各種`.split(
      /\s+/u,
    ),
  ),
};

const actions = new Set(
  `발전 증진 감소 증가 출범 현안 강화 확대 구축 수립 발굴 형성 마련 교환 향상 제고 해소 극대화 반영 창출 설정 소통 도입 참석 돌입 방문 추진 방안 방향 계기 과제 담당자 중심 차원 실현 역할 업무 관심사항 이해 의견 논의 주제 세션 조직 실정 편의성 필요성 접점 의지 밑거름 성과 노력 경험 정보 사업현장 현장 특강 강연 시대 핵심 가치`.split(
    ' ',
  ),
);

// Heads of names that have one word before them: 금융위원회, 공익신고법, 法制度. The others are heads of phrases as well:
// 先進地域, 전문기관, 개선대책.
const nameHeads = new Set(
  `위원회 협의회 법 기본법 특별법 조례 기금 교부세 보조금 지원금 협약 협정 제도 센터
委員会 協議会 法 基本法 特別措置法 条例 基金 交付金 補助金 協定 制度 センター 庁 省`
    .trim()
    .split(/\s+/u),
);

/** Whether a word ends names even where it has only one word before it. */
export const hasNameHead = (word: string): boolean => nameHeads.has(word);

/** Whether a word says, after a space, what is done with something: 발전, 강화, 추진. */
export const isActionNoun = (word: string): boolean => actions.has(word);

/** Whether a word ends names of institutions and schemes: 제도, 위원회; 事業, 計画. */
export const hasTermHead = (word: string): boolean => heads.has(word);

/** Whether a word is too general to begin or end a term. */
export const isStopWord = (word: string, lang: Lang): boolean => stops[lang].has(word);
