// `npm run corpus -- [--keep FOLDER] [FOLDER...]`: documents that LibreOffice and rhwp make of the texts here, and those of the folders named,
// read and written back. `--keep` leaves what was made and the copies with pseudo-translations in a folder, to be looked at.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundle } from '../helpers/bundle.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.slice(2);
const keepAt = given.indexOf('--keep');
const kept = keepAt < 0 ? undefined : resolve(given.splice(keepAt, 2)[1] ?? '.');
const made = kept ?? mkdtempSync(join(tmpdir(), 'koryu-corpus-'));
mkdirSync(made, { recursive: true });

/** Sources in the flat forms of OpenDocument, and what LibreOffice makes of each. */
const targets = { fodt: ['docx', 'odt', 'html', 'rtf', 'pdf'], fodp: ['pptx'], fods: ['xlsx'] };

const profile = mkdtempSync(join(tmpdir(), 'koryu-office-'));
const soffice = (args) =>
  spawnSync('soffice', ['--headless', `-env:UserInstallation=file://${profile}`, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
  });
if (soffice(['--version']).error !== undefined) {
  console.log('LibreOffice (soffice) is not installed: nothing is generated.');
} else {
  for (const [extension, formats] of Object.entries(targets)) {
    const sources = readdirSync(here('sources')).filter((name) => name.endsWith(`.${extension}`));
    for (const format of sources.length === 0 ? [] : formats) {
      const { status, stderr } = soffice([
        '--convert-to',
        format,
        '--outdir',
        made,
        ...sources.map((name) => here(`sources/${name}`)),
      ]);
      if (status !== 0) console.log(`soffice ${format}: ${stderr}`);
    }
  }
}

const outdir = await bundle('corpus', [here('corpus.ts'), here('hangul-papers.ts')]);
const { makeHangulPapers } = await import(pathToFileURL(join(outdir, 'hangul-papers.mjs')).href);
makeHangulPapers(made);
const env = kept === undefined ? process.env : { ...process.env, KORYU_CORPUS_KEEP: kept };
const { status } = spawnSync(process.execPath, [join(outdir, 'corpus.mjs'), made, ...given], {
  stdio: 'inherit',
  env,
});
rmSync(profile, { recursive: true, force: true });
if (kept === undefined) rmSync(made, { recursive: true, force: true });
process.exitCode = status ?? 70;
