// Packages of npm that read documents, in processes of their own; they are installed into a folder outside of the project.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, costOf } from './make-documents.js';

/** A package with its version, the formats that it reads, and a script that reads the file `path` (and `bytes`). */
export type Peer = {
  readonly name: string;
  readonly version: string;
  readonly formats: readonly string[];
  readonly script: string;
};

const peers: readonly Peer[] = [
  {
    name: 'officeparser',
    version: '8.1.1',
    formats: ['docx', 'pptx', 'xlsx', 'odt'],
    script: "const { parseOffice } = (await import('officeparser')).default; await parseOffice(path);",
  },
  {
    name: 'xlsx',
    version: '0.18.5',
    formats: ['xlsx'],
    script: "(await import('xlsx')).default.read(bytes);",
  },
  {
    name: 'exceljs',
    version: '4.4.0',
    formats: ['xlsx'],
    script: "const { Workbook } = (await import('exceljs')).default; await new Workbook().xlsx.load(bytes);",
  },
  {
    name: 'htmlparser2',
    version: '12.0.0',
    formats: ['html'],
    script: "(await import('htmlparser2')).parseDocument(bytes.toString());",
  },
  {
    name: 'unpdf',
    version: '1.7.0',
    formats: ['pdf'],
    script: "await (await import('unpdf')).extractText(new Uint8Array(bytes));",
  },
  {
    name: 'kordoc',
    version: '4.14.1',
    formats: ['hwp', 'hwpx'],
    script:
      "const read = await (await import('kordoc')).parse(new Uint8Array(bytes).buffer); if (!read.success) process.exit(1);",
  },
  {
    name: '@rhwp/core',
    version: '0.8.6',
    formats: ['hwp', 'hwpx'],
    script:
      "globalThis.measureTextWidth = (_, text) => text.length * 10; const { createRequire } = await import('node:module'); const rhwp = await import('@rhwp/core'); rhwp.initSync({ module: readFileSync(createRequire(process.cwd() + '/').resolve('@rhwp/core/rhwp_bg.wasm')) }); new rhwp.HwpDocument(bytes).exportHwpx();",
  },
];

const folder = join(tmpdir(), 'koryu-bench-peers');

/** The packages that read a format. */
export const peersOf = (format: string): readonly Peer[] =>
  peers.filter(({ formats }) => formats.includes(format));

const isInstalled = ({ name, version }: Peer): boolean => {
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(folder, 'node_modules', name))) return true;
  const options = ['--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', '--legacy-peer-deps'];
  return spawnSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder }).status === 0;
};

/** Starts Node and reads a file with a package, once. @returns undefined where it cannot be installed or fails */
export const measurePeer = (peer: Peer, path: string): Cost | undefined => {
  if (!isInstalled(peer)) return undefined;
  const script = `import { readFileSync } from 'node:fs'; const path = ${JSON.stringify(path)}; const bytes = readFileSync(path); ${peer.script}`;
  return costOf([process.execPath, '--input-type=module', '-e', script], folder);
};
