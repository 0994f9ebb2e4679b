// Compares persons and their offices in the papers, in source and translation, with the list of participants.

import type { Lang } from '../../../model/language.js';
import type { Participant } from '../../../model/meeting.js';
import type { CheckText } from '../../check.js';
import { offices } from '../../names/person-names.js';
import type { MeetingCheck, Paper, PaperFault } from '../check.js';

type Fact = 'near' | 'office';

const nameBeforeOffice: Readonly<Record<Lang, RegExp>> = {
  ko: /(?<![가-힣])([가-힣]{2,4}|[가-힣]{1,5} [가-힣]{1,6})(?=\s?[가-힣]*\s?(?:장관|차관|대신|국장|과장|실장|지사|시장|군수|심의관|담당관|위원장|의장|회장|단장|팀장|원장|사무관))/gu,
  ja: /(?<![\p{Script=Han}々])([\p{Script=Han}々]{2,5}?|[\p{Script=Han}々]{1,3}[\s　][\p{Script=Han}々]{1,3})(?=(?:長官|次官|大臣|局長|課長|室長|知事|市長|郡守|審議官|担当官|委員長|議長|会長|団長|院長|総務|行政|地方|自治))/gu,
};

const bare = (name: string): string => name.replace(/[\s・·]/g, '');

/** Whether two names of one length differ in one letter. */
const isNear = (a: string, b: string): boolean =>
  a !== b &&
  a.length === b.length &&
  a.length > 2 &&
  Array.from(a).filter((letter, i) => letter !== b[i]).length === 1;

const officeWord: Readonly<Record<Lang, RegExp>> = {
  ko: /^\s?(?:[가-힣]+\s){0,2}?[가-힣]*?(장관|차관|대신|국장|과장|실장|지사|시장|군수|심의관|담당관|위원장|의장|회장|단장|팀장|원장|사무관)(?![가-힣]{2})/,
  ja: /^\s?[\p{Script=Han}ァ-ヺー]*?(長官|次官|大臣|局長|課長|室長|知事|市長|郡守|審議官|担当官|委員長|議長|会長|団長|院長)/u,
};

const faultsIn = (
  paper: Paper,
  segment: number,
  side: CheckText,
  at: 'source' | 'target',
  list: readonly Participant[],
): readonly PaperFault<Fact>[] => {
  const { text, lang } = side;
  const known = list.map(({ name, office }) => ({ name: bare(name[lang]), office: office[lang] }));
  if (!offices[lang]().test(text) && !nameBeforeOffice[lang].test(text)) return [];
  const near = Array.from(text.matchAll(nameBeforeOffice[lang])).flatMap(
    ({ 1: name = '', index }): readonly PaperFault<Fact>[] => {
      const written = bare(name);
      if (known.some((one) => one.name === written)) return [];
      const meant = known.find((one) => isNear(one.name, written));
      if (meant === undefined) return [];
      const span = { start: index, end: index + name.length };
      return [
        { document: paper.document, segment, fact: 'near', [at]: span, values: { name, form: meant.name } },
      ];
    },
  );
  const wrongOffice = known.flatMap(({ name, office }): readonly PaperFault<Fact>[] => {
    const start = name === '' || office === '' ? -1 : text.indexOf(name);
    if (start < 0) return [];
    const rest = text.slice(start + name.length);
    const said = officeWord[lang].exec(rest)?.[1];
    if (said === undefined || office.includes(said)) return [];
    const span = { start, end: start + name.length };
    return [
      {
        document: paper.document,
        segment,
        fact: 'office',
        [at]: span,
        values: { name, office: said, form: office },
      },
    ];
  });
  return [...near, ...wrongOffice];
};

export const paperName = {
  id: 'paper-name',
  facts: ['near', 'office'],
  severity: 'error',
  faults: (papers) =>
    papers.flatMap((paper) =>
      paper.units.flatMap(({ segment, source, target, participants }) =>
        participants.length === 0
          ? []
          : [
              ...faultsIn(paper, segment, source, 'source', participants),
              ...faultsIn(paper, segment, target, 'target', participants),
            ],
      ),
    ),
} as const satisfies MeetingCheck<Fact>;
