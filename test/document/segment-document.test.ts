// The whole way from bytes and a name: which reader, which language, which problem.

import { describe, expect, test } from 'vitest';
import { documentLang, segmentLang } from '../../src/document/detect-language.js';
import { formats } from '../../src/document/formats.js';
import { segmentDocument } from '../../src/document/segment-document.js';
import { loadTranslate } from '../../src/i18n/translate.js';
import { Problem } from '../../src/model/problem.js';
import { segmented } from './marked-segments.js';

describe('reader', () => {
  test.each([
    ['a.txt', '# 제목', 'text'],
    ['a.MD', '# 제목', 'markdown'],
    ['메모', '제목', 'text'],
    ['메모', '<!DOCTYPE html><p>제목</p>', 'html'],
    ['a.htm', '<p>제목</p>', 'html'],
    ['a.srt', '1\n00:00:01,000 --> 00:00:02,000\n제목', 'subtitles'],
    ['C:\\2026.06\\메모', '제목', 'text'],
  ])('%s', (name, text, format) => {
    expect(segmented(text, name).format).toBe(format);
  });
});

describe('language of a segment', () => {
  test.each([
    ['지방창생을 추진한다.', 'ko', 'ko'],
    ['地方創生を進める。', 'ja', 'ja'],
    ['地方創生', 'ja', 'ja'],
    ['総務省・행정안전부', 'ja', 'mixed'],
    ['총무성(總務省)', 'ko', 'ko'],
    ['地方創生', 'ko', 'ko'],
    ['총무성 早瀬 昇 事務次官 예방', 'ko', 'ko'],
    ['고향사랑기부제는 일본의 고향납세(ふるさと納税)에 해당하는 제도이다.', 'ko', 'ko'],
    ['韓国の「고향사랑기부제」は、我が国のふるさと納税に相当する制度である。', 'ja', 'ja'],
    ['지방창생 ― 地方創生の推進', 'ko', 'mixed'],
    ['000-0000', 'ko', 'none'],
    ['PR & ICT', 'ja', 'none'],
    ['시ㆍ도', 'ja', 'ko'],
    ['100㎡・5％', 'ja', 'none'],
  ] as const)('%s in a document of %s is %s', (text, around, lang) => {
    expect(segmentLang(text, around)).toBe(lang);
  });

  test('the document is in the language of most of its text', () => {
    expect(documentLang('총무성은 地方創生 정책을 소개했다.')).toBe('ko');
    expect(documentLang('総務省は「행정안전부」と協議した。')).toBe('ja');
    expect(segmented('地方創生\n\n지방창생 정책을 소개한다.').segments[0]?.lang).toBe('ko');
  });
});

const problemOf = async (bytes: Uint8Array, name: string): Promise<Problem> => {
  try {
    await segmentDocument(formats, bytes, name);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
};

describe('problems', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const zip = Uint8Array.from([0x50, 0x4b, 3, 4]);
  const rows: readonly (readonly [name: string, bytes: Uint8Array, code: string])[] = [
    ['a.pages', zip, 'document-other-program'],
    ['a.hwp', bytes(''), 'archive-damaged'],
    ['a', bytes('HWP Document File V3.00'), 'archive-damaged'],
    ['a', zip, 'document-format-unknown'],
    ['a.odt', zip, 'archive-damaged'],
    ['a.txt', bytes('%PDF-1.7'), 'archive-damaged'],
    ['a.dat', Uint8Array.from([0, 1, 2]), 'document-binary'],
    ['a.txt', bytes(' \r\n'), 'file-blank'],
    ['a.md', bytes('```\n코드\n```\n\n---\n'), 'document-empty'],
    ['a.txt', Uint8Array.from([0xff, 0xff, 0xfd]), 'document-encoding-unknown'],
  ];
  test.each(rows)('%s', async (name, content, code) => {
    const problem = await problemOf(content, name);
    expect(problem.code).toBe(code);
    for (const lang of ['en', 'ko', 'ja'] as const) {
      const t = await loadTranslate(lang);
      for (const part of ['what', 'next']) {
        const sentence = t.dynamic(`problem.${code}.${part}`, problem.values);
        expect(sentence).toMatch(/\S/);
        expect(sentence).not.toContain('{{');
      }
    }
  });

  test('an unknown format names the ones that can be read', async () => {
    expect((await problemOf(zip, 'a')).values, 'list the extensions of src/document/formats.ts here').toEqual(
      {
        file: 'a',
        format: 'ZIP',
        formats:
          '.txt, .text, .log, .md, .markdown, .mkd, .html, .htm, .xhtml, .docx, .docm, .pptx, .pptm, .xlsx, .xlsm, .odt, .hwpx, .hwp, .pdf, .rtf, .srt, .vtt',
      },
    );
  });

  test.each([
    ['a.jtd', { format: 'JTD', program: 'Ichitaro', as: 'DOCX' }],
    ['a.hml', { format: 'HML', program: 'Hancom Hangul', as: 'HWPX' }],
  ])('%s: what to do in its program', async (name, values) => {
    expect((await problemOf(zip, name)).values).toEqual({ file: name, ...values });
  });
});
