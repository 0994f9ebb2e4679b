// Who may import whom, and who owns which package: src/README.md explains it, architecture.test.ts enforces it.

/** A folder of src (or `main.ts`) → the folders, rooms (`session/tasks`) and files it may import besides itself. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  container: ['model'],
  i18n: ['model'],
  document: ['model', 'text', 'container'],
  morphology: ['model', 'text'],
  analysis: ['model', 'text', 'morphology'],
  matching: ['model', 'text'],
  extraction: ['model', 'text'],
  quantities: ['model', 'text'],
  qa: ['model', 'text', 'quantities'],
  equivalents: ['model', 'text', 'morphology', 'quantities'],
  memory: ['model', 'text', 'quantities'],
  statistics: ['model', 'text'],
  exchange: ['model', 'text', 'container', 'document/office/package.ts'],
  store: ['model', 'text'],
  workspace: ['model', 'text', 'statistics'],
  effects: ['model', 'workspace'],
  session: [
    'model',
    'text',
    'container',
    'document',
    'morphology',
    'analysis',
    'matching',
    'extraction',
    'quantities',
    'equivalents',
    'memory',
    'statistics',
    'qa',
    'exchange',
    'store',
    'workspace',
  ],
  tui: ['model', 'text', 'statistics', 'workspace', 'effects', 'i18n'],
  // The command line sees the use cases (`tasks`), and of the formats and checks the lists: their names are its choices.
  cli: [
    'model',
    'text',
    'statistics',
    'i18n',
    'tui',
    'session/session.ts',
    'session/tasks',
    'session/files',
    'session/desk/open-desk.ts',
    'exchange/termbase/formats.ts',
    'exchange/document/formats.ts',
    'qa/checks.ts',
    'qa/meeting/checks.ts',
    'qa/usage/checks.ts',
  ],
  'main.ts': ['cli', 'compiled-code.ts'],
  'thread.ts': ['compiled-code.ts'],
  'task-thread.ts': ['compiled-code.ts'],
  'compiled-code.ts': ['session/files/places.ts', 'session/files/make-folder.ts'],
};

/** Folders of which another folder may import types, and nothing that runs. */
export const mayImportTypes: Readonly<Record<string, readonly string[]>> = {
  cli: ['session', 'store'],
};

/** A room (a subfolder, or a file beside the subfolders) → the sibling rooms that it may import. */
export const rooms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  session: {
    files: [],
    dictionaries: ['files'],
    recall: ['files'],
    worker: ['files', 'dictionaries', 'recall'],
    'session.ts': ['files', 'dictionaries', 'recall', 'worker'],
    tasks: ['files', 'dictionaries', 'recall', 'session.ts'],
    desk: ['files', 'worker', 'tasks'],
  },
  store: {
    'sqlite-problem.ts': ['database-file.ts'],
    'wal.ts': [],
    'database-file.ts': ['wal.ts'],
    'rescue.ts': ['database-file.ts'],
    'files-beside.ts': [],
    'connection.ts': [
      'seal.ts',
      'sqlite-problem.ts',
      'database-file.ts',
      'files-beside.ts',
      'rescue.ts',
      'schema/migration.ts',
    ],
    'snapshot.ts': ['connection.ts', 'database-file.ts', 'seal.ts', 'sqlite-problem.ts'],
    'peek.ts': ['schema/migration.ts', 'connection.ts'],
    'pair-key.ts': [],
    'rows.ts': ['connection.ts'],
    'meta.ts': ['connection.ts'],
    'settings-store.ts': ['connection.ts', 'meta.ts'],
    schema: ['connection.ts', 'pair-key.ts', 'rows.ts'],
    copies: [
      'connection.ts',
      'database-file.ts',
      'files-beside.ts',
      'snapshot.ts',
      'sqlite-problem.ts',
      'rows.ts',
      'schema',
      'unreadable.ts',
    ],
    'unreadable.ts': ['connection.ts', 'rows.ts', 'termbase', 'memory', 'work'],
    termbase: ['connection.ts', 'rows.ts', 'meta.ts'],
    memory: ['connection.ts', 'pair-key.ts', 'rows.ts', 'meta.ts'],
    work: ['connection.ts', 'rows.ts', 'meta.ts', 'memory', 'termbase'],
    'database.ts': [
      'database-file.ts',
      'connection.ts',
      'meta.ts',
      'settings-store.ts',
      'snapshot.ts',
      'schema',
      'unreadable.ts',
      'copies',
      'termbase',
      'memory',
      'work',
    ],
  },
  exchange: {
    'locale.ts': [],
    'formula-guard.ts': [],
    'markdown-table.ts': [],
    'draft.ts': [],
    'cell-escape.ts': [],
    'coded-details.ts': ['draft.ts', 'cell-escape.ts'],
    'coded-fields.ts': ['draft.ts', 'coded-details.ts'],
    'participant-table.ts': ['formula-guard.ts'],
    'text-hash.ts': [],
    'code-marks.ts': [],
    'inline-xml.ts': ['code-marks.ts'],
    'column-names.ts': ['locale.ts'],
    'columns-by-content.ts': ['column-names.ts'],
    'longest-table.ts': [],
    multiterm: ['draft.ts', 'locale.ts'],
    office: ['longest-table.ts'],
    memory: ['locale.ts', 'inline-xml.ts'],
    bilingual: [
      'memory',
      'formula-guard.ts',
      'locale.ts',
      'code-marks.ts',
      'column-names.ts',
      'columns-by-content.ts',
      'longest-table.ts',
      'office',
    ],
    document: [
      'markdown-table.ts',
      'formula-guard.ts',
      'code-marks.ts',
      'inline-xml.ts',
      'text-hash.ts',
      'office',
      'memory',
    ],
    tbx: ['draft.ts', 'coded-details.ts', 'coded-fields.ts', 'locale.ts'],
    termbase: [
      'draft.ts',
      'cell-escape.ts',
      'coded-details.ts',
      'coded-fields.ts',
      'tbx',
      'formula-guard.ts',
      'markdown-table.ts',
      'text-hash.ts',
      'column-names.ts',
      'columns-by-content.ts',
      'longest-table.ts',
      'multiterm',
      'office',
    ],
  },
  tui: {
    ink: [],
    'key.ts': [],
    keys: ['key.ts'],
    'keys.ts': ['key.ts', 'keys'],
    'key-names.ts': [],
    'key-presets.ts': ['keys.ts'],
    'key-map.ts': ['key.ts', 'keys.ts', 'key-names.ts', 'key-presets.ts'],
    'key-bindings.ts': ['key.ts', 'keys.ts', 'key-names.ts', 'key-map.ts'],
    drawing: ['key-bindings.ts'],
    'palette.ts': ['keys.ts', 'key-bindings.ts', 'drawing'],
    'screen.ts': ['drawing'],
    'store.ts': ['drawing'],
    'settings.ts': ['drawing', 'store.ts'],
    panes: ['drawing', 'key.ts', 'keys.ts', 'key-bindings.ts'],
    screens: ['drawing', 'panes', 'screen.ts', 'keys.ts', 'key-bindings.ts', 'palette.ts', 'settings.ts'],
    'screens.ts': ['drawing', 'screen.ts', 'screens'],
    'frame.ts': ['drawing', 'panes', 'screens.ts'],
    input: [
      'drawing',
      'panes',
      'store.ts',
      'key.ts',
      'keys.ts',
      'key-bindings.ts',
      'palette.ts',
      'settings.ts',
      'screens.ts',
    ],
    terminal: ['drawing', 'input', 'ink', 'key-map.ts', 'store.ts', 'frame.ts', 'settings.ts'],
  },
};

/** A package outside the project → the folders that may use it. */
export const owners: Readonly<Record<string, readonly string[]>> = {
  'better-sqlite3': ['store'],
  commander: ['cli'],
  'csv-parse': ['container'],
  'csv-stringify': ['container'],
  'env-paths': ['session'],
  'fastest-levenshtein': ['store', 'memory', 'cli'],
  fflate: ['container'],
  hanja: ['session'],
  i18next: ['i18n'],
  'iconv-lite': ['container'],
  ink: ['tui'],
  'mdast-util-from-markdown': ['document'],
  'mdast-util-gfm-table': ['document'],
  'micromark-extension-gfm-table': ['document'],
  mdast: ['document'],
  parse5: ['document'],
  'pdfjs-dist': ['container'],
  '@rhwp/core': ['container'],
  react: ['tui'],
  saxes: ['container'],
  'string-width': ['text'],
  valibot: ['store'],
};

/** Node's own modules that touch the world outside: files, clock and machine live at the edge. */
export const edgeModules = ['fs', 'fs/promises', 'os', 'child_process', 'worker_threads', 'module', 'zlib'];
export const edgeFolders = ['session', 'cli', 'main.ts', 'compiled-code.ts'];
/** Files elsewhere that may use them: the store looks after its own file, and two packages are found by their files. */
export const edgeFiles = [
  'src/store/database-file.ts',
  'src/store/files-beside.ts',
  'src/container/pdf/open-pdf.ts',
  'src/container/rhwp.ts',
];

/** An import as seen in the code: paths from the project's root, or a package's name. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly dynamic: boolean;
  readonly typeOnly?: boolean;
};

const folderOf = (path: string): string => path.split('/')[1] ?? path;

// Things of one kind: each folder is visible to its list and its contract only.
const plurals = [
  'readers',
  'formats',
  'commands',
  'locales',
  'languages',
  'migrations',
  'checks',
  'keys',
  'overlays',
  'screens',
  'handlers',
];

/** The list that owns a file of a plural folder: `formats.ts` for `formats/docx/docx.ts`, which its siblings may not import. */
const listOf = (path: string): string | undefined => {
  const steps = path.split('/');
  const at = steps.findIndex((step) => plurals.includes(step));
  return at < 0 || at === steps.length - 1 ? undefined : `${steps.slice(0, at + 1).join('/')}.ts`;
};

/** Whether a path lies in one of these folders, or is one of these files. */
const isIn = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));

/** Whether a thing imports from the folder of its own name (`commands/meeting.ts` → `commands/meeting/`), or within it. */
const isOwnFolder = (from: string, to: string): boolean => {
  const folder = to.slice(0, to.lastIndexOf('/'));
  return (
    !plurals.includes(folder.split('/').at(-1) ?? '') && from.replace(/\.tsx?$/, '/').startsWith(`${folder}/`)
  );
};

const packageFaults = ({ from, to }: Import): string[] => {
  const here = folderOf(from);
  const bare = to.replace(/^node:/, '');
  if (edgeModules.includes(bare)) {
    return edgeFolders.includes(here) || edgeFiles.includes(from)
      ? []
      : [`${from}: only ${edgeFolders.join(', ')} may use ${to}`];
  }
  const name = Object.keys(owners).find((owner) => to === owner || to.startsWith(`${owner}/`));
  return name === undefined || owners[name]?.includes(here)
    ? []
    : [`${from}: ${to} belongs to ${owners[name]}`];
};

const folderFaults = ({ from, to, typeOnly = false }: Import): string[] => {
  const here = folderOf(from);
  const place = to.slice('src/'.length);
  const allowed = [...(mayImport[here] ?? []), ...(typeOnly ? (mayImportTypes[here] ?? []) : [])];
  return here === folderOf(to) || isIn(place, allowed) ? [] : [`${from}: ${here} may not import ${to}`];
};

const roomFaults = ({ from, to }: Import): string[] => {
  const folder = folderOf(from);
  const table = rooms[folder];
  if (table === undefined || folder !== folderOf(to)) return [];
  const inside = (path: string): string => path.slice(`src/${folder}/`.length);
  const roomOf = (path: string): string => inside(path).split('/')[0] ?? '';
  const room = roomOf(from);
  if (table[room] === undefined) return [`${from}: the room ${room} is missing in the table`];
  return room === roomOf(to) || isIn(inside(to), table[room])
    ? []
    : [`${from}: ${room} may not import ${to}`];
};

const listFaults = ({ from, to }: Import): string[] => {
  const list = listOf(to);
  if (list === undefined || from === list || from === list.replace(/s\.ts$/, '.ts')) return [];
  return isOwnFolder(from, to) ? [] : [`${from}: ${to} is visible to ${list} only`];
};

const startFaults = ({ from, to, dynamic }: Import): string[] =>
  folderOf(to) === 'tui' && folderOf(from) === 'cli' && !dynamic
    ? [`${from}: loads ${to} at start; import() it`]
    : [];

/** Everything in the imports that the table forbids, as sentences. */
export const violations = (imports: readonly Import[]): string[] =>
  imports.flatMap((one) => {
    if (/^data\/(?:language|places)\/[^/]+\.tsv$/.test(one.to)) return [];
    if (one.to.startsWith('data/')) return [`${one.from}: ${one.to} is no language table`];
    if (!one.to.startsWith('src/')) return packageFaults(one);
    return [...folderFaults(one), ...roomFaults(one), ...startFaults(one), ...listFaults(one)];
  });
