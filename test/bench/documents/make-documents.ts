// Long documents in each format: LibreOffice makes the office files of flat OpenDocument texts, the others are written here.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeXml } from '../../../src/container/xml.js';
import { hwpxFile } from '../../document/office-files.js';

/** Paragraphs of one page of some 800 letters. */
const perPage = 6;

/** Numbered sentences, so that no two paragraphs are the same. */
const paragraphsOf = (pages: number): readonly string[] => {
  const sample = readFileSync('data/samples/press-release-ko.md', 'utf8');
  const sentences = sample.match(/[^\n.]+다\./gu) ?? [];
  const sentence = (index: number): string => sentences[index % sentences.length]?.trim() ?? '';
  return Array.from(
    { length: pages * perPage },
    (_, index) => `${index + 1}번째로 ${sentence(index)} ${sentence(index + 1)}`,
  );
};

const namespaces = ['office', 'text', 'table', 'draw', 'presentation', 'style']
  .map((name) => {
    const uri = name === 'draw' ? 'drawing' : name;
    return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}:1.0"`;
  })
  .join(' ');

const flat = (kind: 'text' | 'spreadsheet' | 'presentation', body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document>`;

const p = (text: string): string => `<text:p>${escapeXml(text)}</text:p>`;
const row = (text: string): string =>
  `<table:table-row><table:table-cell office:value-type="string">${p(text)}</table:table-cell></table:table-row>`;
const slide = (text: string): string =>
  `<draw:page><draw:frame svg:width="20cm" svg:height="10cm" svg:x="1cm" svg:y="1cm"><draw:text-box>${p(text)}</draw:text-box></draw:frame></draw:page>`;

/** Runs LibreOffice with a profile of its own; milliseconds, or undefined where it is not installed or fails. */
export const convert = (folder: string, file: string, to: string, out: string): number | undefined => {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const begun = performance.now();
  const { status } = spawnSync(
    'soffice',
    ['--headless', profile, '--convert-to', to, '--outdir', out, file],
    { timeout: 240_000 },
  );
  return status === 0 ? performance.now() - begun : undefined;
};

/** Writes a document of so many pages in each format into a folder. @returns their paths */
export const makeDocuments = (folder: string, pages: number): readonly string[] => {
  mkdirSync(folder, { recursive: true });
  const all = paragraphsOf(pages);
  const place = (name: string): string => join(folder, name);
  writeFileSync(place('paper.txt'), all.join('\n\n'));
  writeFileSync(place('paper.md'), all.map((one) => `- **${one.slice(0, 9)}**${one.slice(9)}`).join('\n\n'));
  const hangul = all.map((one) => `<hp:p><hp:run><hp:t>${escapeXml(one)}</hp:t></hp:run></hp:p>`).join('');
  writeFileSync(place('paper.hwpx'), hwpxFile(hangul));
  const sources = [
    ['paper.fodt', flat('text', all.map(p).join('')), ['docx', 'odt', 'html', 'rtf', 'pdf']],
    ['paper.fods', flat('spreadsheet', `<table:table>${all.map(row).join('')}</table:table>`), ['xlsx']],
    ['paper.fodp', flat('presentation', all.slice(0, pages).map(slide).join('')), ['pptx']],
  ] as const;
  const made = sources.flatMap(([name, source, formats]) => {
    writeFileSync(place(name), source);
    return formats.filter((format) => convert(folder, place(name), format, folder) !== undefined);
  });
  return ['txt', 'md', 'hwpx', ...made].map((format) => place(`paper.${format}`));
};
