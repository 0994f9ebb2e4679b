// Lists, finds, opens and exports documents.

import type { DocumentId } from '../../model/ids.js';
import type { Context, Handler } from '../handler.js';
import { showWait } from '../show-wait.js';

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

const nameOf = ({ backend }: Context, which: DocumentId | string): string =>
  typeof which === 'string'
    ? (which.split('/').at(-1) ?? which)
    : (backend()
        .documents.list()
        .find(({ id }) => id === which)?.name ?? '');

/**
 * Opens another document, and shows how long it takes. A later request, or `stopOpening`, ends it.
 * @throws Problem of reading, of the format, of the database
 */
export const openDocument: Handler<'open-document'> = async ({ which, at }, context) => {
  const { backend, switchDocument, stops } = context;
  stops.get('open-document')?.abort();
  const stop = new AbortController();
  stops.set('open-document', stop);
  const hideWait = showWait(context, 'opening', nameOf(context, which));
  try {
    const opened = await backend().documents.open(which, stop.signal);
    if (stop.signal.aborted) return undefined;
    switchDocument(opened);
    return at === undefined || backend() !== opened ? undefined : { kind: 'brought', ordinal: at };
  } catch (error) {
    if (stop.signal.aborted) return undefined;
    throw error;
  } finally {
    if (stops.get('open-document') === stop) {
      stops.delete('open-document');
      hideWait();
    }
  }
};

/** Ends the opening of a document. */
export const stopOpening: Handler<'stop-opening'> = (_, { stops }) => {
  stops.get('open-document')?.abort();
  return undefined;
};

/** Lists the export formats, each with the path it proposes. */
export const listFormats: Handler<'formats'> = async (_, { backend }) => ({
  kind: 'formats',
  formats: await backend().documents.formats(),
});

/** Exports the document. @throws Problem `file-…`, `output-…`, `disk-full` */
export const exportDocument: Handler<'export'> = async ({ format, path, overwrite }, { backend }) => {
  const notes = await backend().documents.exportTo(format, path, overwrite);
  return { kind: 'exported', path, notes };
};
