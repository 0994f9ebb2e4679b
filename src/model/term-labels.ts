// Names of statuses and equivalences in both languages: on screen, on the command line and on exported sheets.

import type { Equivalence, TermStatus } from './concept.js';
import type { Lang } from './language.js';

type Labels<Key extends string> = Readonly<Record<Lang, Readonly<Record<Key, string>>>>;

/** Status of a term; an admitted abbreviation is called an abbreviation. */
export const statusLabels: Labels<TermStatus | 'abbreviation'> = {
  ko: {
    preferred: '권장',
    admitted: '허용',
    deprecated: '사용 금지',
    superseded: '옛 명칭',
    lookup: '검색용 표기',
    abbreviation: '약칭',
  },
  ja: {
    preferred: '推奨',
    admitted: '許容',
    deprecated: '使用不可',
    superseded: '旧称',
    lookup: '検索用表記',
    abbreviation: '略称',
  },
};

/** Names of the equivalences. */
export const equivalenceLabels: Labels<Equivalence> = {
  ko: {
    exact: '동일 개념',
    functional: '기능상 대응',
    literal: '직역',
    partial: '부분 대응',
    none: '대응어 없음',
  },
  ja: {
    exact: '同一概念',
    functional: '機能上の対応',
    literal: '直訳',
    partial: '部分対応',
    none: '対応なし',
  },
};

/** A term that looks like one of the other language but means something else: 운전 (driving), 運転. */
export const falseFriendLabel: Readonly<Record<Lang, string>> = { ko: '동형이의어', ja: '同形異義語' };
