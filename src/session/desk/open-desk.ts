// The backend of the TUI for one document after another.

import { dirname, join } from 'node:path';
import { formats } from '../../document/formats.js';
import type { Lang } from '../../model/language.js';
import type { WorkDocument } from '../../model/unit.js';
import type { Database } from '../../store/database.js';
import type { SettingsStore } from '../../store/settings-store.js';
import type { TermStore } from '../../store/termbase/term-store.js';
import type { MeetingStore } from '../../store/work/meeting-store.js';
import type { OpenWork } from '../../store/work/open-work.js';
import type { WorkStore } from '../../store/work/work-store.js';
import { memoByObject } from '../../text/memo.js';
import { once } from '../../text/once.js';
import type { Backend } from '../../workspace/backend.js';
import type { Beginning } from '../../workspace/segments/beginning.js';
import { type BackUp, openBackUp } from '../files/automatic-backups.js';
import { sampleFolder } from '../files/places.js';
import { langOf } from '../files/segment-lang.js';
import { keepHeapsSmall } from '../files/small-heaps.js';
import { openNamedWork, type ReadOptions, readWork, reopenWork, type WorkDeps } from '../tasks/read-work.js';
import { rulesFor } from '../tasks/reading-rules.js';
import { readingShelf } from '../tasks/reading-shelf.js';
import { openWaivers } from '../tasks/waivers.js';
import { type MatchThread, openMatchThread } from '../worker/open-match-thread.js';
import { readInThread } from '../worker/run-task.js';
import { typedPath } from './browse-files.js';
import { codedOutside, codedStore, codedUnit, codedWaivers, sourceCodes } from './coded-units.js';
import { deskCuts } from './cuts.js';
import { deskReview, documentDesk } from './documents.js';
import { earlierTexts } from './earlier-texts.js';
import { editOutside } from './edit-outside.js';
import { fileNews, fileWatch } from './file-watch.js';
import { deskFindings } from './findings.js';
import { deskInsertables } from './insertables.js';
import { deskMeetings } from './meetings.js';
import { deskDrafts, deskMemory } from './memory.js';
import { readBeginning } from './read-beginning.js';
import { readableMatch, readableNotes } from './readable-notes.js';
import { termDesk } from './terms.js';

/** The readable file extensions, for help texts. */
export const formatNames = formats.flatMap(({ extensions }) => extensions).join(', ');

/** Path of the shipped sample: the Korean one, or the Japanese one if the target is Korean. */
export const sampleFor = (to: Lang | undefined): string =>
  join(sampleFolder, to === 'ko' ? 'briefing-ja.md' : 'press-release-ko.md');

/** Busy timeout in milliseconds: shorter than a noticeable freeze. */
const busyTimeout = 100;

/** A backend and its closing function. */
export type OpenDesk = {
  readonly desk: Backend | Beginning;
  /** Whether no document was named, so that the last one was opened. */
  readonly resumed: boolean;
  readonly close: () => Promise<void>;
};

/** Resources that all documents share. */
type Deps = {
  readonly termbase: Database;
  readonly terms: TermStore;
  readonly works: WorkStore;
  readonly meetings: MeetingStore;
  readonly settings: SettingsStore;
  /** The stores with which documents are opened. */
  readonly shelf: WorkDeps;
  readonly thread: MatchThread;
  readonly backUp: BackUp;
};

/**
 * The suggestion for 産業혁명 is only half translated. The command line shows it; it is useless for insertion in the
 * TUI.
 */
const isWhole =
  (to: Lang) =>
  ({ text }: { readonly text: string }): boolean =>
    to === 'ja'
      ? !/[가-힣]/.test(text)
      : !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);

/** Keyed by the array of units, which is replaced only when segments are split, joined or read again. */
const codedUnits = memoByObject((units: WorkDocument['units']) => units.map(codedUnit));

const translatorsSettings = (settings: SettingsStore): Backend['settings'] => ({
  read: (name) => settings.read(`setting.${name}`),
  write: (name, value) => settings.write(`setting.${name}`, value),
});

const deskMatches = (document: WorkDocument, thread: MatchThread): Backend['matches'] => {
  // Not needed before the first terms are requested.
  const date = once(async () => {
    const { documentDate } = await import('../files/document-date.js');
    return documentDate(
      document.units.map(({ segment }) => segment.text),
      document.lang,
    );
  });
  return async (ordinal) => {
    const segment = document.units[ordinal]?.segment;
    if (segment === undefined) return [];
    return thread.match(segment.text, langOf(segment, document.lang), await date());
  };
};

/** Opens another document with the same database. */
const openOther =
  (deps: Deps): Backend['documents']['open'] =>
  async (which, signal) => {
    const how = { reader: readInThread(signal), ...(signal && { signal }) };
    const other =
      typeof which === 'string'
        ? await openNamedWork(deps.shelf, typedPath(which), undefined, how)
        : await reopenWork(deps.shelf, which, how);
    keepHeapsSmall();
    return deskFor(deps, other);
  };

const deskFor = (deps: Deps, work: OpenWork): Backend => {
  const { termbase, terms, works, meetings, settings, shelf, thread, backUp } = deps;
  // The workspace takes a document as plain data; the getters read text and units after the first frame.
  const document: WorkDocument = {
    ...work.head,
    ...(dirname(work.head.path) === sampleFolder && { sample: true as const }),
    get text() {
      return work.load().text;
    },
    get units() {
      return codedUnits(work.load().units);
    },
  };
  const readable = readableNotes(terms.get);
  const waivers = openWaivers(work);
  const [memory, matches] = [deskMemory(document, thread), deskMatches(document, thread)] as const;
  return {
    document,
    preview: work.preview.map(codedUnit),
    readOnly: termbase.isReadOnly() ? termbase.path : undefined,
    codes: (ordinal) => sourceCodes(work.load(), ordinal),
    ...codedStore(work),
    earlier: (ordinal) => earlierTexts(work, ordinal),
    backUp: () => void backUp('replace', new Date().toISOString()),
    annotate: work.annotate,
    ...deskCuts(work),
    savePosition: work.savePosition,
    matches: async (ordinal) => (await matches(ordinal)).map((match) => readableMatch(match, readable)),
    ...deskFindings(document, thread, waivers, () => meetings.participantsFor(document.id)),
    insertables: deskInsertables(document, thread, () => meetings.participantsFor(document.id)),
    suggest: async (text, to) => (await thread.suggest(text, to)).filter(isWhole(to)),
    waivers: codedWaivers(waivers),
    memory,
    concordance: thread.concordance,
    drafts: deskDrafts(document, { memory, matches }),
    lookup: (query, limit) =>
      termbase.lookup(query, limit).map((result) => ({ ...result, concept: readable(result.concept) })),
    editOutside: codedOutside(editOutside),
    terms: termDesk(terms, settings, thread, document),
    documents: {
      ...documentDesk(termbase.path, works, document, openOther(deps), thread.match, terms.get),
      news: fileNews(work),
      reread: fileWatch(deps, document, async () =>
        deskFor(deps, await readWork(shelf, document.path, document.to, { reader: readInThread() })),
      ),
    },
    ...deskMeetings(works, meetings, thread),
    review: deskReview(works, document.id),
    settings: translatorsSettings(settings),
  };
};

/** How the document of a desk is read. */
type DeskOptions = Pick<ReadOptions, 'onStep' | 'comments'>;

/**
 * Opens a document for work, or the one that was worked on last. The dictionaries load in a thread of their own, once the
 * first terms are asked for.
 * @param path undefined for the last one; then the sample where there is none yet
 * @param to the language to translate into; the other one than the document's where it is not said
 * @throws Problem of reading, of the format, of the database
 */
export const openDesk = async (
  path: string | undefined,
  termbase: Database,
  to?: Lang,
  { onStep, comments }: DeskOptions = {},
): Promise<OpenDesk> => {
  const [terms, works, meetings, settings, backUp] = await Promise.all([
    termbase.terms(),
    termbase.work(),
    termbase.meetings(),
    termbase.settings(),
    openBackUp(termbase),
  ]);
  // The screen is frozen while a write waits; a failed save is repeated a moment later.
  termbase.setBusyTimeout(busyTimeout);
  const shelf = readingShelf(termbase, works, settings);
  const last = path === undefined && to === undefined ? works.latest() : undefined;
  const thread = openMatchThread(termbase.path, terms);
  const deps = { termbase, terms, works, meetings, settings, shelf, thread, backUp };
  const whole = async (wish: ReadOptions = {}): Promise<Backend> =>
    deskFor(
      deps,
      last === undefined
        ? await openNamedWork(shelf, path ?? sampleFor(to), to, { ...wish, comments })
        : await reopenWork(shelf, last, { comments }),
    );
  const first = async (): Promise<OpenDesk['desk']> => {
    const rules = rulesFor(settings, undefined, { comments });
    const beginning = path === undefined ? undefined : await readBeginning(works, path, to, rules.comments);
    // The TUI has the screen while the rest of a beginning is read, so nothing may show progress then.
    return beginning === undefined
      ? whole({ onStep })
      : { beginning, settings: translatorsSettings(settings), whole: () => whole() };
  };
  // SQLite goes through the whole text of a document to find it.
  termbase.setMapped(true);
  const desk = await first().finally(() => termbase.setMapped(false));
  return { desk, resumed: last !== undefined, close: thread.close };
};
