// Terms that are not seen before some particles, and why: each is a cut of the dictionary that is as good or better.

const reasons: readonly (readonly [reason: string, termsAndParticles: string])[] = [
  [
    'Single syllables are endings, numbers and halves of words before they are nouns: 도로, 동의, 구만.',
    `댐: 과 | 도: 도 로 는 | 현: 도 | 정: 과 도 의 에서 으로 까지 부터 | 촌: 까지 만 부터 은 을 의 | 구: 도 로 만 에서 까지 부터 의 와 | 区: に の | 町: に の | 邑: に の | 시: 도 | 읍: 도 에서 으로 까지 부터 의 과 | 면: 도 | 동: 도 의 | 실: 과 로 만 은 | 국: 도 |
    과: 도`,
  ],
  [
    'Two syllables that make another word with the particle: 지방도, 조정과, 전용만. They enter no lexicon (src/analysis/term-words.ts).',
    `이수: 만 | 한발: 만 | 수해: 도 | 순회: 로 |
    재편: 의 | 등사: 도 만 | 도주: 로 | 상해: 도 | 전과: 는 도 의 | 화해: 도 | 독점: 도 | 약정: 도 | 판정: 도 | 중지: 만 | 파기: 와 | 제거: 의 | 해지: 만 |
    축소: 도 | 복원: 도 | 등원: 만 | 이송: 이 만 | 임야: 도 | 초지: 만 | 산지: 만 | 입지: 만 | 부지: 만 | 항로: 도 부터 | 학년: 도 | 수거: 의 | 지휘: 도 |
    지방: 도 | 행정: 과 | 현정: 도 | 이관: 도 | 계상: 이 | 배분: 과 | 등본: 과 | 협치: 가 | 성별: 로 | 내정: 도 | 하천: 만 | 신사: 도 | 안내: 도 | 해안: 도 |
    등대: 가 도 로 만 | 목장: 도 이 | 계단: 만 | 녹지: 만 | 관사: 도 | 보증: 도 | 부정: 과 도 | 경기: 도 | 공매: 도 | 재결: 과 | 인가: 가 까지 는 도 로 를 만 부터 |
    인정: 도 | 고지: 도 만 | 현민: 만 | 중구: 만 | 북구: 만 | 한강: 과 도 만 의 | 개회: 로 | 폐회: 로 | 집결: 과 | 청렴: 도 | 조직: 도 | 전결: 과 | 상근: 이 |
    도로: 는 | 주거: 의 | 해양: 도 | 벽지: 만 | 오지: 만 | 강화: 도 | 실태: 도 | 부흥: 이 | 대피: 로 | 범람: 만 | 안전: 도 | 화산: 도 | 인지: 는 도 만 | 공보: 의 | 산회: 가 | 차박피난: 이 과 | 수위주지하천: 이 도 만 | 측정: 도 | 소인: 도 | 수련: 과 | 철거: 의 | 겸임: 만 | 신축: 도 | 침수흔적: 도 |
    김해: 도 | 나하: 도 로 만 | 대구: 만 | 도쿄: 도 | 목포: 도 | 벳푸: 만 | 여수: 로 | 제주: 도 | 창원: 만`,
  ],
  [
    'Written apart, a term is no word of the lexicon, and its last word makes another one with the particle: 지방 도, 소재지 만.',
    `실·국의 수: 도 | 계약단가: 와 | 경쟁력 강화: 도 | 경영성과: 는 도 | 승강기안전: 과 | 광역화 후의 소방: 의 |
    오사카도 구상: 도 | 특례의 인정: 도 | 회계관리자의 보조조직: 도 | 출납 폐쇄기한: 이 과 | 민원 전화 녹음: 도 | 제2차 납세의무: 도 | 양도담보권자의 물적 납세의무: 도 |
    국세·지방세 비율 7대 3: 도 만 | 조세채권의 우선: 이 | 지방세관계절차용 전자정보처리조직: 도 | 재적의원 3분의 2: 도 만 | 지방소멸대응기금 배분: 과 | 생활인구 산정: 도 | 자치체전략 2040 구상: 도 | 지역의 실정: 도 | 예산 배분: 과 | 사회연대경제 조직: 도 | 소사이어티 5.0: 도 만 | 직원 안내: 도 | 다국어 안내: 도 | 도호쿠
    지방: 도 | 간토 지방: 도 | 주부 지방: 도 | 호쿠리쿠 지방: 도 | 도카이 지방: 도 | 긴키 지방: 도 | 주고쿠 지방: 도 | 시코쿠 지방: 도 | 규슈 지방: 도 | 영동 지방: 도 | 영서
    지방: 도 | 협력 강화: 도 | 칸막이 행정: 과 | 포용적 성장: 도 | 여성 사회진출: 로 | 지방창생 2.0: 도 만 | 디지털 전원도시 국가구상: 도 | 일반경쟁입찰 참가자격자 명부: 도 |
    5세대 이동통신: 과 | 양국간 약정: 도 | 지방창생 2.0 기본구상: 도 | 보육 필요성의 인정: 도 | 보완적보호대상자의 인정: 도 | 난민의 인정: 도 | 빈 점포: 도 | 구루민 인정: 도 | 체류외국인 수: 도 | 출생아 수: 도`,
  ],
  [
    'Terms of one letter are found alone only beside their kind or subject (data/language/one-letter-terms.tsv).',
    `군: 에서 으로 까지 부터 의 과 | 額: に | 都: に の | 도: 에서 까지 부터 의 와 | 현: 에서 으로 까지 부터 의 과 | 촌: 에서 으로 과 | 村: に の | 道: に の | 시: 가 에서 까지 부터 의 와 | 市: に の |
    면: 에서 으로 까지 부터 의 과 | 面: に の | 동: 에서 으로 까지 부터 과 | 洞: に の | 室: に の |
    급: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 역: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 전: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 기: 는 가 를 도 만 에서 로 까지 부터 의 와 | 元: は が も で から まで を に の と |
    관: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 款: に の | 항: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 項: に の | 목: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 분: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 方: が で | 床: に |
    표: 는 가 를 도 만 에서 로 까지 부터 의 와 | 측: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 편: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 안: 은 이 을 도 만 에서 으로 까지 부터 의 과 | 책: 에서 으로 까지 부터 의 과 | 本: に の | 戸: は が も で から まで を に の と`,
  ],
  [
    'Verbs take no particle; 여지도 and 십 분과 are cut into other words.',
    `거두다: 가 | 다스리다: 가 | 달하다: 가 | 열다: 는 가 | 십 분: 과 | 여지: 도 까지 부터`,
  ],
  [
    'Everyday words that make another word, a name or a suffix with the particle: 이동만, 전문의, 주지만.',
    `이동: 만 과 | 전년: 도 | 예정: 도 | 전문: 의 | 주지: 만 | 투기: 만 | 대지: 만 | 대체: 로 | 한창: 은 이 도 만 | 능숙: 과 | 하수: 도 | 사인지: 와`,
  ],
  [
    'With 으로 an adverb, with 도 a word of its own.',
    `조선: 만 | 지적: 도 | 단계적: 으로 | 선제적: 으로 | 지속적: 으로`,
  ],
  [
    'A longer term or a suffix is meant as often: 정례회의, 자치경찰제도, 해당 연도, 공무원과 (a division), 정책과, 구만 (90,000); 著作権について holds にと. Units and 넷 are numbers and counters to the dictionary.',
    `연도: 가 까지 는 도 로 를 만 부터 에서 와 의 | 정기회: 의 |
    정례회: 의 | 鹿島市: は が も で から まで を に の と | 자치경찰제: 도 | 호주제: 도 | 제곱미터: 가 까지 는 도 로 를 만 부터 에서 와 의 | 시티넷: 도 만 이 | 著作権: に | 고용허가제: 도`,
  ],
  [
    '과 is a particle after a noun, and may have another behind it: 재정과는. Before all other particles it is a division.',
    `공무원과: 는 도 만 의 | 재난경감과: 는 | 재난대응훈련과: 는 | 우편과: 는 도 만 의 | 민방위과: 는 도 의 | 교부세과: 는 도 의 | 기획과: 는 도 만 의 | 복리과: 는 도 의 | 시정촌과: 는 | 자치행정과: 는 도 만 의 | 재정과: 는 도 만 의 | 재정정책과: 는 도 |
    조정과: 는 도 만 의 | 주민과: 는 도 만 의 | 지방채과: 는 도 의`,
  ],
  [
    'A short word and a particle that together are another word or its particle: 호전과 (a division), 고가도, 공수도, 대대로, 장수로, 전주로, 의거의, 저지만, 이기도 (a verb). 계 is a division only beside others.',
    `公用: の | 호전: 과 | 고가: 도 | 공수: 도 | 대대: 로 | 부동: 이 | 의거: 의 | 장수: 로 | 전주: 로 | 구상: 만 | 기지: 만 | 同時: に | 매장: 이 | 사수: 도 | 상수: 도 | 이기: 도 만 로 까지 와 | 이재: 도 만 | 일기: 만 | 임지: 만 | 자수: 로 | 자주: 는 도 만 로 와 | 저지: 만 | 부: 가 도 의 | 노선: 도 | 검거: 의 | 계: 은 는 이 가 을 를 도 만 에서 로 으로 까지 부터 의 과 와`,
  ],
];

/** Each as `term particle`. */
export const unseenBefore: ReadonlySet<string> = new Set(
  reasons.flatMap(([, list]) =>
    list.split('|').flatMap((item) => {
      const [term = '', particles = ''] = item.replace(/\s+/gu, ' ').split(':');
      return particles
        .trim()
        .split(' ')
        .map((particle) => `${term.trim()} ${particle}`);
    }),
  ),
);
