// Company of the homographs that administration is full of, known before any termbase: 전통시장 is a market wherever
// it stands. What is common to both readings (지역, 회의 …) is left out.

import { normalForm } from '../text/normalise.js';

// 소리 한자 곁말 …
const table = `
시장 市長 군수 구청장 도지사 지사 부시장 취임 당선 취임식 인사말 면담 공약 시의회 시정 시청 특별시 광역시 서울 부산
시장 市場 전통 재래 도매 수산 노동 금융 주택 부동산 상인 점포 경제 가격 수출 해외 점유율 개척 상권 장보기 온누리
정상 首脳 회담 외교 양국 대통령 총리 방한 방일 셔틀 공동성명
정상 正常 운영 작동 복구 가동 범위 상태
정상 頂上 등산 백두산 한라산 산악
예방 表敬 장관을 총리를 지사를 대사 방문단 만나 면담 접견
예방 予防 재난 재해 산불 감염병 사고 범죄 질병 접종 피해 안전
감사 監査 감사원 회계 국정 위원회 기관 결과 자체 종합
감사 感謝 말씀 드립 마음 인사 깊은 표합니다
감사 監事 이사 임원 대표 선임
수도 首都 서울 도쿄 이전 천도 중심
수도 水道 상수 하수 요금 공급 사용량
사고 事故 안전 교통 재난 화재 수습 발생 피해 인명
사고 思考 창의 비판 방식 논리
의사 議事 일정 진행 정족수 회의록 의장
의사 医師 병원 간호사 의료 진료 환자 전공의
의사 意思 결정 표시 표명 주민 반영
군 郡 군수 군청 군민 시·군 읍·면
군 軍 국방 병력 부대 장병 훈련
연기 延期 회의 일정 행사 시기 선거
연기 煙 화재 연소 대피 흡입
방화 放火 범인 혐의
방화 防火 시설 구획 설비
전기 電気 요금 전력 자동차 충전 에너지
전기 前期 후기 학기
유치 誘致 기업 투자 관광객 올림픽 대회
유치 幼稚 유치원 어린이
조정 調整 기관 업무 예산 협의 갈등
조정 調停 분쟁 당사자 법원
보수 補修 시설 도로 교량 공사 유지
보수 報酬 공무원 급여 수당 임금
보수 保守 진보 정당 진영
기수 期数 교육 과정 수료
부인 夫人 여사 동반 대통령
부인 否認 사실 혐의
`;

/** What speaks for a reading of `word` whose other side contains certain kanji, in normal form. */
const cues = new Map<string, readonly (readonly [kanji: string, words: readonly string[]])[]>();
for (const line of table.trim().split('\n')) {
  const [word = '', kanji = '', ...words] = line.split(' ');
  cues.set(word, [...(cues.get(word) ?? []), [kanji, words.map(normalForm)]]);
}

/** Words that speak for a reading of a Korean homograph, by what it is in Japanese. */
export const knownCompany = (word: string, targets: readonly string[]): readonly string[] =>
  (cues.get(word) ?? []).flatMap(([kanji, words]) =>
    targets.some((target) => target.includes(kanji)) ? words : [],
  );
