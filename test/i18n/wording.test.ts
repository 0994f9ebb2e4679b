// The wording of the locales: same placeholders, one word for one thing, marks and spaces of each language.

import { describe, expect, test } from 'vitest';
import { documentFormats } from '../../src/exchange/document/formats.js';
import { en } from '../../src/i18n/locales/en.js';
import { ja } from '../../src/i18n/locales/ja.js';
import { ko } from '../../src/i18n/locales/ko.js';
import { uiLangs } from '../../src/i18n/locales.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { measures } from '../../src/text/width.js';

type Said = { readonly [name: string]: string | Said };
const sentences = (said: Said, path = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(said).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as const] : sentences(value, `${path}${name}.`),
  );
const locales = { ko: sentences(ko), ja: sentences(ja), en: sentences(en) } as const;

const withoutForm = (key: string): string => key.replace(/_one$/, '_other');
const placeholders = (text: string): string => [...text.matchAll(/\{\{\w+\}\}/g)].sort().join(' ');

describe('every language puts the same values in', () => {
  const inEnglish = new Map(locales.en.map(([key, text]) => [key, placeholders(text)]));
  test.each(uiLangs)('%s', (lang) => {
    const differing = locales[lang].filter(
      ([key, text]) => placeholders(text) !== inEnglish.get(withoutForm(key)),
    );
    expect(differing).toEqual([]);
  });
});

test('the export names every format in words', () => {
  const named: Readonly<Record<string, string>> = en.tui.format;
  expect(['own', ...documentFormats.map(({ id }) => id)].filter((id) => named[id] === undefined)).toEqual([]);
});

test.each(uiLangs)('in %s their names fit their column', (lang) => {
  const wide = locales[lang].filter(
    ([key, text]) => /^tui\.format\./.test(key) && measures.narrow.width(text) > 30,
  );
  expect(wide).toEqual([]);
});

// Words that the texts do not use, and what stands in their place.
const avoided = {
  ko: [
    ['단말기', '터미널'],
    ['낱말', '단어'],
    ['까닭', '사유, 이유'],
    ['예외로 두', '예외 처리'],
    ['우선(?!순위)', '권장'],
    ['이표기', '검색용 표기'],
    ['옛 이름', '옛 명칭'],
    ['역어', '대응어'],
    ['유사 개념', '기능상 대응'],
    ['일부 대응', '부분 대응'],
    ['끝내기', '종료'],
    ['참석자 목록|참석자 표', '참석자 명단'],
    ['[가-힣]세요', '합쇼체'],
  ],
  ja: [
    ['端末', 'ターミナル'],
    ['容認', '除外'],
    ['優先(?!順位|度)', '推奨'],
    ['異表記', '検索用表記'],
    ['位置付け', 'ステータス'],
    ['対応語', '訳語、対応なし'],
    ['類似概念', '機能上の対応'],
    ['未着手', '未翻訳'],
    ['下訳', '下書き'],
    ['年号', '元号'],
    ['付属', '標準用語集'],
    ['複写|写し', 'コピー'],
    ['壊れ', '破損'],
    ['メモリー', 'メモリ'],
    ['取消', 'キャンセル、取り消し'],
  ],
  en: [
    ['shipped', 'built-in'],
    ['termbase', 'glossary'],
    ['counterpart|rendering', 'equivalent, translation'],
    ['[Tt]ake[ns]? (?:back|over)|[Tt]aken back', 'undo, insert'],
    ['let stand|may stand|waive', 'ignore'],
    ['not begun|to review|flagged', 'untranslated, needs review'],
    ['in work\\b', 'in progress'],
  ],
} as const;

describe.each(uiLangs)('%s has one word for one thing', (lang) => {
  test.each<readonly [string, string]>(avoided[lang])('not %s: %s', (pattern) => {
    const plain = locales[lang].map(([key, text]) => [key, text.replace(/\{\{\w+\}\}|--\w+/g, '')] as const);
    expect(plain.filter(([, text]) => new RegExp(pattern).test(text))).toEqual([]);
  });
});

const marks: readonly (readonly [lang: 'ko' | 'ja' | 'en', what: string, pattern: RegExp])[] = [
  [
    'ko',
    'a particle that depends on the value before it',
    /\}\}[’”]?(?:[을를은는와과]|이라|이\(가\))(?![가-힣])/,
  ],
  ['ko', 'a space before a bracket', /[가-힣}] \((?!가장)/],
  ['ko', 'a range with a dash', /\d[–-]\d(?!\d)/],
  ['ja', 'a half-width colon', /[ぁ-んァ-ヶ一-龠）]: /],
  ['ja', 'half-width brackets', /[ぁ-んァ-ヶ一-龠]\(|\([ぁ-んァ-ヶ一-龠]/],
  ['ja', 'a range with a dash', /\d[–-]\d(?!\d)/],
  ['en', 'straight quotes around a value', /"\{\{|'\{\{/],
  ['en', 'a straight apostrophe in a word', /[a-z]'[a-z]/],
];

test.each(marks)('%s: without %s', (lang, _, pattern) => {
  expect(locales[lang].filter(([, text]) => pattern.test(text))).toEqual([]);
});

// What the values of notices are like; a path may be longer, and is cut.
const values = {
  number: 128,
  total: 240,
  count: 12,
  fresh: 12,
  changed: 12,
  gone: 12,
  name: '보도자료.hwpx',
  term: '地方創生',
  text: '지방창생',
  before: '을',
  after: '를',
  path: 'report.ja.tsv',
  reason: 'disk-full',
  // Keys that they mention.
  undo: 'Ctrl+Z',
  redo: 'Ctrl+Y',
  save: 'Ctrl+S',
  lookup: 'Ctrl+L',
  seek: 'Alt+G',
  split: 'Alt+U',
  mark: 'Alt+;',
  leave: 'Ctrl+C',
  filter: 'F6',
};

describe.each(uiLangs)('%s fits', (lang) => {
  test('a notice and a question into a row of 80 columns', async () => {
    const t = await loadTranslate(lang);
    const notices = Object.keys(ko.tui.notice).map((name) => name.replace(/_other$/, ''));
    const long = notices
      .map((name) => t.dynamic(`tui.notice.${name}`, values) ?? name)
      .filter((said) => measures.narrow.width(said) > 78);
    expect(long).toEqual([]);
    const answers = ` Tab ${t('tui.hint.once')}  Ctrl+Y ${t('tui.hint.always')}  Ctrl+X ${t('tui.hint.never')}`;
    expect(measures.narrow.width(` ${t('tui.ask-propagate', values)} ${answers}`)).toBeLessThanOrEqual(80);
  });

  test('a label into the bar of keys', () => {
    const labels = locales[lang].filter(([key]) => key.startsWith('tui.hint.'));
    expect(labels.filter(([, text]) => measures.narrow.width(text) > 18)).toEqual([]);
  });
});
