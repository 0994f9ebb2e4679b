// The databases and files that a command is measured with.

import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputs, type Kind } from './inputs.js';
import type { Preparation, Prepared, Row } from './row.js';
import type { Runner, Used } from './runners.js';

/** A folder with the databases and files of a campaign. */
export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), 'koryu-growth-'));
  private readonly databases = new Map<string, string>();
  private readonly runner: Runner;

  /** @param runnerIn makes the way to run commands, with their settings in that folder */
  constructor(runnerIn: (folder: string) => Runner) {
    this.runner = runnerIn(this.folder);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(
    db: string,
    argv: readonly string[],
    stdin: string | Uint8Array = '',
    isSeeded = false,
  ): Promise<Used> {
    const seedless = isSeeded || argv[0] === 'tokens' ? [] : ['--no-seed'];
    return this.runner([...argv, '--db', db, ...seedless], stdin);
  }

  /** An input of this kind and size; made once. */
  file(kind: Kind, n: number): string {
    const path = join(this.folder, `${n}.${kind}`);
    if (!existsSync(path)) writeFileSync(path, inputs[kind](n));
    return path;
  }

  /** Measures a command at a size, on a copy of the database that it needs. */
  async use({ command, argv, file, fileSize, stdin, before = [] }: Row, n: number): Promise<Used> {
    const db = join(mkdtempSync(join(this.folder, 'db-')), 'koryu.db');
    const home = await this.prepared(before, n);
    copyFileSync(home, db);
    const places: Readonly<Record<string, string>> = {
      FILE: file === undefined ? '' : this.file(file, fileSize ?? n),
      OUT: join(this.folder, 'out'),
      'OUT.db': `${db}.out`,
      BACKUP: `${home}.backup`,
      REVIEW: `${home}.docx`,
    };
    const words = [...command.split(' '), ...argv].map((word) => places[word] ?? word);
    const used = await this.run(db, words, stdin === undefined ? '' : inputs[stdin](n));
    rmSync(join(db, '..'), { recursive: true, force: true });
    return used;
  }

  /** The database with everything that is wanted in it; made once, and only copied then. */
  private async prepared(before: readonly Prepared[], n: number): Promise<string> {
    const wanted = before.map((one): readonly [Preparation, number] =>
      typeof one === 'string' ? [one, n] : one,
    );
    const key = JSON.stringify(wanted);
    const known = this.databases.get(key);
    if (known !== undefined) return known;
    // A name without its size, so that the same text is written at every size.
    const home = join(this.folder, `home-${this.databases.size}`);
    mkdirSync(home);
    const db = join(home, 'koryu.db');
    const isSeeded = wanted.some(([what]) => what === 'shipped');
    const begun = await this.run(db, ['lookup', '가'], '', isSeeded);
    if (begun.status !== 0 && begun.status !== 1)
      throw new Error(`a new database: ${begun.status} ${begun.err.slice(-300)}`);
    for (const [what, size] of wanted) {
      for (const argv of this.steps(what, size, db)) {
        const { status, err } = await this.run(db, argv);
        if ((status !== 0 && status !== 1) || /\n +at /.test(err))
          throw new Error(`${what} of ${size}: ${status} ${err.slice(-300)}`);
      }
    }
    this.databases.set(key, db);
    return db;
  }

  private steps(what: Preparation, n: number, db: string): readonly (readonly string[])[] {
    switch (what) {
      case 'terms':
        return [['glossary', 'import', this.file('terms.csv', n)]];
      case 'shipped':
        // The database is made with it.
        return [];
      case 'memory':
        return [['memory', 'import', this.file('tmx', n)]];
      case 'document':
        return [['document', 'add', this.file('txt', n)]];
      case 'translated':
        return [['document', 'add', '--bilingual', this.file('pairs.tsv', n)]];
      case 'assigned':
        return [['document', 'add', '--bilingual', '--meeting', '1', this.file('pairs.tsv', n)]];
      case 'review':
        return [['document', 'export', '1', '--format', 'docx', '--side', 'both', '-o', `${db}.docx`]];
      case 'meeting':
        return [['meeting', 'add', '회의']];
      case 'people':
        return [['meeting', 'participant', 'import', '1', this.file('people.csv', n)]];
      case 'backup':
        return [['backup', `${db}.backup`]];
    }
  }
}
