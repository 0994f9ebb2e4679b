// The order of countries: each language names its own first, 한·일 is 日韓 and 한미일 is 日米韓. By rule, so that it holds
// in a termbase that does not have them.

import { type Concept, emptyConcept, emptyTerm, type Term, type TermStatus } from '../../model/concept.js';
import { conceptId } from '../../model/ids.js';
import type { Lang } from '../../model/language.js';

// Korean = Japanese, the usual form first. A form with dots stands for the one without as well, unless that is
// another word (일한: did; 북미: North America; 미러: mirror); what is after `|` is only recognised.
const table = `
한·일 한일 | 일·한 = 日韓 日・韓 | 韓日 韓・日
한·중 한중 = 中韓 中・韓 韓中 韓・中
한·미 한미 = 米韓 米・韓 | 韓米 韓・米
한·러 한러 = 韓露 韓ロ | ロ韓 露韓 韓・露 韓・ロ
한·중·일 한중일 한·일·중 한일중 = 日中韓 日・中・韓 | 韓中日 韓日中 中日韓
한·미·일 한미일 한·일·미 | 미·일·한 = 日米韓 日・米・韓 | 韓米日 米日韓
미·일 미일 | 일·미 = 日米 日・米 | 米日
중·일 중일 | 일·중 = 日・中
러·일 러일 | 일·러 = 日露 日ロ | 露日 日・露 日・ロ
북·일 북일 | 일·북 = 日朝 日・朝
북·미 | 미·북 = 米朝 米・朝
북·중 북중 = 中朝 中・朝
미·중 미중 = 米中 米・中
북·러 북러 = 露朝 ロ朝
한·영 = 韓英 英韓
한·독 = 韓独 独韓
한·불 = 韓仏 仏韓
한·호 = 韓豪 豪韓
한·EU = 韓EU 韓・EU EU韓
한·아세안 = 韓・ASEAN 韓ASEAN | 韓国・ASEAN
일·영 = 日英
일·독 = 日独
일·불 = 日仏
일·호 = 日豪
일·EU = 日EU 日・EU
미·일·호·인 = 日米豪印
한·몽 = 韓蒙 蒙韓
`;

const termsOf = (side: string, lang: Lang): Term[] => {
  const [used = '', seen = ''] = side.split('|');
  const forms = (list: string): string[] =>
    list
      .trim()
      .split(' ')
      .filter((form) => form !== '');
  const term = (text: string, status: TermStatus): Term => ({ ...emptyTerm, lang, text, status });
  const [first = '', ...rest] = forms(used);
  return [
    term(first, 'preferred'),
    ...rest.map((form) => term(form, 'admitted')),
    ...forms(seen).map((form) => term(form, 'lookup')),
  ];
};

/** The orders of countries as concepts of both languages. */
export const countryOrders: readonly Concept[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [ko = '', ja = ''] = line.split('=');
    const terms = [...termsOf(ko, 'ko'), ...termsOf(ja, 'ja')];
    const id = conceptId(`rule-countries-${ja.trim().split(' ')[0]}`);
    return { ...emptyConcept, id, domain: 'rule', reliability: 3, terms };
  });
