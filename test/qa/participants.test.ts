// Persons of the meeting's list in a translation: which findings the check `name` has.

import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/model/language.js';
import type { Participant } from '../../src/model/meeting.js';
import { name } from '../../src/qa/checks/name.js';
import { prepareUnit } from '../../src/qa/prepare-unit.js';
import { runChecks } from '../../src/qa/run-checks.js';
import { readerOf } from './cases.js';

const person = (ko: string, ja: string, koOffice = '', jaOffice = ''): Participant => ({
  name: { ko, ja },
  office: { ko: koOffice, ja: jaOffice },
});

const list: readonly Participant[] = [
  person('윤호중', '尹昊重', '행정안전부 장관', '行政安全部長官'),
  person('무라카미 세이이치로', '村上 誠一郎', '총무대신', '総務大臣'),
  person('김수정', '金秀貞', '지방행정국장', '地方行政局長'),
  person('김민호', '金珉浩', '자치분권국장', '自治分権局長'),
  person('안도 미쓰루', '安藤充', '총무성 자치행정국장', '総務省自治行政局長'),
  person('남궁민', '南宮珉', '국제협력담당관', '国際協力担当官'),
  person('한도윤', 'ハン・ドユン', '차관', '次官'),
];

type Row = readonly [source: string, target: string, facts: readonly string[], why: string];

const rows: Readonly<Record<Lang, readonly Row[]>> = {
  ko: [
    ['윤호중 행정안전부 장관이 말했다.', '尹昊重行政安全部長官は述べた。', [], 'as in the list'],
    ['윤호중 장관이 말했다.', '尹長官は述べた。', [], 'family name before the office'],
    ['윤 장관은 서울로 돌아왔다.', '尹長官はソウルに戻った。', [], 'family name on both sides'],
    ['무라카미 세이이치로 총무대신', '村上誠一郎総務大臣', [], 'the space in the list is optional'],
    ['무라카미 세이이치로 총무대신', '村上 誠一郎 総務大臣', [], 'and may stand in the text'],
    ['무라카미 대신과 회담했다.', '村上大臣と会談した。', [], ''],
    ['안도 미쓰루 국장', '安藤充局長', [], ''],
    ['김수정안을 검토했다.', '修正案を検討した。', [], '김수정 inside another word is nobody'],
    ['김 국장이 설명했다.', '局長が説明した。', [], 'two persons are called 김'],
    ['전 장관은 불참했다.', '前長官は欠席した。', [], '전 is no family name of the list'],
    ['남궁민 담당관', '南宮担当官', [], 'a family name of two syllables'],
    ['장관이 말했다.', '長官は述べた。', [], 'nobody is named'],
    ['윤호중 장관이 말했다.', '尹浩重長官は述べた。', ['listed'], 'another character'],
    ['윤호중 장관이 말했다.', '長官は述べた。', ['listed'], 'left out'],
    ['윤호중 행정안전부 장관', '尹昊重総務大臣', ['office'], 'another office'],
    ['행정안전부 장관 윤호중', '尹昊重行政安全部次官', ['office'], 'the office before the name'],
    ['무라카미 세이이치로 총무대신', '村上誠一総務大臣', ['listed'], 'a letter is missing'],
    ['무라카미 대신과 회담했다.', '中村大臣と会談した。', ['listed'], 'another family name'],
    ['무라카미 세이이치로', 'ムラカミ・セイイチロウ', ['listed'], 'kana where the list has kanji'],
    ['김수정 국장과 김민호 국장', '金秀貞局長と金民浩局長', ['listed'], 'one of two'],
    ['남궁민 담당관', '南担当官', ['listed'], 'half of a family name'],
    ['한도윤 차관이 말했다.', 'ハン・ドユン次官は述べた。', [], 'a Korean name in kana'],
    ['한도윤 차관이 말했다.', 'ハン次官は述べた。', [], 'its family name before the office'],
    ['한도윤 차관이 말했다.', 'ハン・ドフン次官は述べた。', ['listed'], 'another given name'],
    ['안도 미쓰루 총무성 자치행정국장', '安藤充総務省自治財政局長', ['office'], ''],
  ],
  ja: [
    ['尹昊重行政安全部長官が述べた。', '윤호중 행정안전부 장관이 말했다.', [], 'as in the list'],
    ['村上誠一郎総務大臣は会見した。', '무라카미 세이이치로 총무대신은 회견했다.', [], ''],
    ['村上総務大臣は会見した。', '무라카미 총무대신은 회견했다.', [], 'family name before the office'],
    ['安藤充局長', '안도 국장', [], ''],
    ['村上市を訪問した。', '무라카미시를 방문했다.', [], 'a town'],
    ['金秀貞局長', '김수정 국장', [], ''],
    ['ハン・ドユン次官が述べた。', '한도훈 차관이 말했다.', ['listed'], 'another given name'],
    ['ハン・ドユン次官が述べた。', '한 차관이 말했다.', [], 'family name before the office'],
    ['村上誠一郎総務大臣', '무라카미 세이치로 총무대신', ['listed'], 'a syllable is missing'],
    ['村上総務大臣は会見した。', '무라야마 총무대신은 회견했다.', ['listed'], 'another family name'],
    ['尹昊重長官が述べた。', '윤호준 장관이 말했다.', ['listed'], 'another syllable'],
    ['尹昊重行政安全部長官が述べた。', '윤호중 총무대신이 말했다.', ['office'], 'another office'],
    ['金珉浩局長', '김민오 국장', ['listed'], 'another syllable'],
  ],
};

describe.each(['ko', 'ja'] as const)('from %s', (lang) => {
  test.each(rows[lang])('%s → %s: %j %s', (source, target, facts) => {
    const pair = { segment: 0, lang, source, target, participants: list };
    const found = runChecks([name], [prepareUnit(pair, readerOf(''))]);
    expect(found.map(({ fact }) => fact)).toEqual(facts);
  });
});

test('an office may be said in another way that the termbase has for it', () => {
  const terms = '행정안전부 장관=行政安全部長官|@行安部長官';
  const pair = {
    segment: 0,
    lang: 'ko',
    source: '윤호중 행정안전부 장관',
    target: '尹昊重行安部長官',
  } as const;
  expect(runChecks([name], [prepareUnit({ ...pair, participants: list }, readerOf(terms))])).toEqual([]);
});
