// Which unit follows a number, and where a word only begins like one (3분야 is not three minutes).

import type { Lang } from '../../model/language.js';
import { type UnitId, units } from '../units.js';

/** What a counter must not be followed by: then it is the beginning of another word. */
const guards: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  ko: {
    명: '령칭단제',
    인: '구력원근증천프터',
    분: '야기의석류배할',
    건: '물강설축의',
    개: '월년발선혁최편정방인',
    회: '사원담계',
    차: '관량원장별이',
    세: '대기계금입미트종수',
    대: '책상표통학구전비응',
    조: '직례사정치성',
    항: '목공만',
    호: '남텔우',
    부: '서처문터산분',
    장: '관소애',
    동: '안시일구',
    배: '분정출치포',
    종: '합로사목전교',
    주: '민요년택체간',
    편: '의성',
    등: '급록',
    도: '시로입내군',
    평: '균가생화',
    위: '원험치기한',
    표: '준창현',
    팀: '장',
    급: '여식증',
    번: '호역영',
    매: '년월일주출',
    본: '부격사',
    석: '유탄',
    채: '용',
    벌: '금칙',
    구: '역분성조간획급하두절체석축제',
    절: '차감',
    권: '역한고',
  },
  ja: {
    人: '口材事員権工間文',
    本: '部格庁社化',
    次: '官世長期元',
    代: '表替',
    部: '門署分局会長',
    番: '組',
    社: '会',
    台: '風湾',
    戸: '籍',
    大: '臣学会阪',
    回: '復答線転収避',
    名: '前簿称古',
    位: '置',
    度: '合',
    級: '友',
    条: '例約件',
    項: '目',
    章: '典',
    件: '名',
    組: '織合',
    席: '上',
    編: '成集',
    種: '別',
    校: '長',
    階: '層',
    区: '域間分切画民長役議制',
  },
};

const quoted = (form: string): string => form.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A Latin unit ends where its word ends; a counter must not begin another word. */
const pattern = (form: string, lang: Lang): string => {
  const guard = guards[lang][form];
  if (guard !== undefined) return `${form}(?![${guard}])`;
  return /[A-Za-z]$/.test(form) ? `${quoted(form)}(?![A-Za-z])` : quoted(form);
};

const tableOf = (lang: Lang) => {
  const meanings = new Map<string, UnitId[]>();
  for (const unit of units.values()) {
    for (const form of unit[lang]) meanings.set(form, [...(meanings.get(form) ?? []), unit.id]);
  }
  const longestFirst = [...meanings.keys()].sort((a, b) => b.length - a.length);
  return { meanings, form: new RegExp(longestFirst.map((form) => pattern(form, lang)).join('|'), 'y') };
};

const tables = { ko: tableOf('ko'), ja: tableOf('ja') };

/** The unit that begins exactly at `at` of the folded text, with everything its form may mean. */
export const unitAt = (
  text: string,
  at: number,
  lang: Lang,
): { readonly end: number; readonly units: readonly UnitId[] } | undefined => {
  const { form, meanings } = tables[lang];
  form.lastIndex = at;
  const found = form.exec(text)?.[0];
  return found === undefined ? undefined : { end: at + found.length, units: meanings.get(found) ?? [] };
};
