// Lists, finds, opens and exports documents.

import type { Handler } from '../handler.js';

/** Lists the stored documents. */
export const listDocuments: Handler<'documents'> = (_, { backend }) => ({
  kind: 'documents',
  documents: backend().documents.list(),
});

/** Lists the files and folders that complete a typed path. */
export const browse: Handler<'browse'> = async ({ typed }, { backend }) => ({
  kind: 'browsed',
  typed,
  entries: await backend().documents.browse(typed),
});

/** Opens another document. @throws Problem of reading, of the format, of the database */
export const openDocument: Handler<'open-document'> = async ({ which, at }, { backend, switchDocument }) => {
  const opened = await backend().documents.open(which);
  switchDocument(opened);
  return at === undefined || backend() !== opened ? undefined : { kind: 'brought', ordinal: at };
};

/** Lists the export formats, each with the path it proposes. */
export const listFormats: Handler<'formats'> = async (_, { backend }) => {
  const { formats, exportPath } = backend().documents;
  return {
    kind: 'formats',
    formats: (await formats()).map((format) => ({ ...format, path: exportPath(format.extension) })),
  };
};

/** Exports the document. @throws Problem `file-…`, `output-…`, `disk-full` */
export const exportDocument: Handler<'export'> = async ({ format, path, overwrite }, { backend }) => {
  await backend().documents.exportTo(format, path, overwrite);
  return { kind: 'exported', path };
};
