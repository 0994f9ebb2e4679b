// Who may import whom, and who owns which package: src/README.md explains it, architecture.test.ts enforces it.

/** A folder of src (or `main.ts`) → the folders it may import besides itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  container: ['model'],
  i18n: ['model'],
  document: ['model', 'text', 'container'],
  analysis: ['model', 'text'],
  matching: ['model', 'text'],
  extraction: ['model', 'text'],
  quantities: ['model', 'text'],
  qa: ['model', 'text', 'quantities'],
  equivalents: ['model', 'text', 'analysis', 'quantities'],
  memory: ['model', 'text', 'quantities'],
  exchange: ['model', 'text', 'container'],
  termbase: ['model', 'text'],
  workspace: ['model', 'text'],
  session: [
    'model',
    'text',
    'container',
    'document',
    'analysis',
    'matching',
    'extraction',
    'quantities',
    'equivalents',
    'memory',
    'qa',
    'exchange',
    'termbase',
    'workspace',
  ],
  tui: ['model', 'text', 'workspace', 'i18n'],
  // Of the formats and checks the command line sees the lists: their names are its choices.
  cli: [
    'model',
    'text',
    'session',
    'i18n',
    'tui',
    'exchange/formats.ts',
    'exchange/document-formats.ts',
    'qa/checks.ts',
  ],
  'main.ts': ['cli', 'compiled-code.ts'],
  'thread.ts': ['compiled-code.ts'],
  'compiled-code.ts': ['session/places.ts'],
};

/** A package outside the project → the folders that may use it. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['termbase'],
  commander: ['cli'],
  'csv-parse': ['container'],
  'csv-stringify': ['container'],
  'env-paths': ['session'],
  'fastest-levenshtein': ['termbase', 'memory'],
  fflate: ['container'],
  hanja: ['session'],
  i18next: ['i18n'],
  'iconv-lite': ['container'],
  ink: ['tui'],
  'mdast-util-from-markdown': ['document'],
  'mdast-util-gfm-table': ['document'],
  'micromark-extension-gfm-table': ['document'],
  mdast: ['document'],
  react: ['tui'],
  saxes: ['container'],
  'string-width': ['text'],
  'yoga-layout': ['tui'],
};

/** Node's own modules that touch the world outside: files, clock and machine live at the edge. */
export const edgeModules = ['fs', 'fs/promises', 'os', 'child_process', 'worker_threads', 'module', 'zlib'];
export const edgeFolders = ['session', 'cli', 'main.ts', 'compiled-code.ts'];

/** An import as seen in the code: paths from the project's root, or a package's name. */
export type Import = { readonly from: string; readonly to: string; readonly dynamic: boolean };

const folderOf = (path: string): string => path.split('/')[1] ?? path;

const plurals = ['readers', 'formats', 'commands', 'locales', 'languages', 'migrations', 'checks', 'writers'];

/** Files of a plural folder belong to their list: `readers/docx.ts` may be imported by `readers.ts` (and its contract). */
const listOf = (path: string): string | undefined => {
  const steps = path.split('/');
  const at = steps.findIndex((step) => plurals.includes(step));
  return at < 0 || at === steps.length - 1 ? undefined : `${steps.slice(0, at + 1).join('/')}.ts`;
};

/** Everything in the imports that the table forbids, as sentences. */
export const violations = (imports: readonly Import[]): string[] =>
  imports.flatMap(({ from, to, dynamic }) => {
    const here = folderOf(from);
    const found: string[] = [];
    if (to.startsWith('data/')) {
      if (!/^data\/language\/[^/]+\.tsv$/.test(to)) found.push(`${from}: ${to} is no language table`);
      return found;
    }
    if (!to.startsWith('src/')) {
      const bare = to.replace(/^node:/, '');
      if (edgeModules.includes(bare)) {
        if (!edgeFolders.includes(here)) found.push(`${from}: only ${edgeFolders.join(', ')} may use ${to}`);
      } else {
        const name = Object.keys(owners).find((owner) => to === owner || to.startsWith(`${owner}/`));
        if (name !== undefined && !owners[name]?.includes(here))
          found.push(`${from}: ${to} belongs to ${owners[name]}`);
      }
      return found;
    }
    const there = folderOf(to);
    const allowed = mayImport[here] ?? [];
    if (here !== there && !allowed.includes(there) && !allowed.includes(to.slice('src/'.length)))
      found.push(`${from}: ${here} may not import ${to}`);
    if (there === 'tui' && here === 'cli' && !dynamic)
      found.push(`${from}: loads ${to} at start; import() it`);
    const list = listOf(to);
    const contract = list?.replace(/s\.ts$/, '.ts');
    if (
      list !== undefined &&
      from !== list &&
      from !== contract &&
      !from.startsWith(`${list.slice(0, -3)}/`)
    ) {
      found.push(`${from}: ${to} is visible to ${list} only`);
    }
    return found;
  });
