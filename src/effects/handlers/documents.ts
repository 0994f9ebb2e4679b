// The documents: listed, looked for, opened, exported.

import type { Handler } from '../handler.js';

/** Lists the stored documents. */
export const listDocuments: Handler<'documents'> = (_, { backend }) => ({
  kind: 'documents',
  documents: backend().documents.list(),
});

/** Lists the files and folders that a typed path may continue with. */
export const browse: Handler<'browse'> = async ({ typed }, { backend }) => ({
  kind: 'browsed',
  typed,
  entries: await backend().documents.browse(typed),
});

/** @throws Problem of reading, of the format, of the database */
export const openDocument: Handler<'open-document'> = async ({ which }, { backend, switchDocument }) => {
  switchDocument(await backend().documents.open(which));
  return undefined;
};

/** Lists the formats for export, each with the path that it proposes. */
export const listFormats: Handler<'formats'> = async (_, { backend }) => {
  const { formats, exportPath } = backend().documents;
  return {
    kind: 'formats',
    formats: (await formats()).map((format) => ({ ...format, path: exportPath(format.extension) })),
  };
};

/** @throws Problem `file-…`, `output-…`, `disk-full` */
export const exportDocument: Handler<'export'> = async ({ format, path, overwrite }, { backend }) => {
  await backend().documents.exportTo(format, path, overwrite);
  return { kind: 'exported', path };
};
