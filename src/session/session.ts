// Joins the parts of the program for the TUI and the command line.

import { type Lang, languages } from '../model/language.js';
import type { Problem } from '../model/problem.js';
import type { Database } from '../store/database.js';
import type { GlossaryUpdate } from '../store/termbase/update-report.js';
import type { Matcher } from './dictionaries/matcher.js';
import type { Analyser } from './dictionaries/open-analyser.js';
import type { DictionaryProgress, DictionaryState } from './dictionaries/open-dictionary.js';
import type { Suggester } from './dictionaries/open-equivalents.js';
import type { Names } from './dictionaries/open-names.js';
import type { BackupReason } from './files/automatic-backups.js';
import {
  backUpFirst,
  type Progress as FillingProgress,
  openUserDatabase,
  shippedStamp,
} from './files/open-database.js';
import type { Settings } from './files/run-settings.js';
import type { OnFile, OnStep } from './files/work-step.js';
import type { Memory } from './recall/open-memory.js';
import type { FilePair } from './recall/pairs-as-memory.js';
import type { Proposer } from './recall/propose.js';

/** Receives progress of operations that take a moment. */
export type Progress = FillingProgress & {
  readonly dictionary: DictionaryProgress;
  /** Called when the kanji bridge is compiled. */
  readonly bridge: () => void;
  /** Called after each step of a long operation. */
  readonly step?: OnStep;
  /** Called when one of several files is started. */
  readonly file?: OnFile;
};

/**
 * Options of an analyser. `langs`: all languages by default; `lexicon` false: without the terms; `text`: only with terms
 * that may occur in it.
 */
export type AnalyserOptions = {
  readonly langs?: readonly Lang[];
  readonly lexicon?: boolean;
  readonly text?: string;
};

/** One run of the program: its settings, and the parts, which are opened on demand. */
export type Session = {
  readonly settings: Settings;
  /** The receiver of progress. */
  readonly progress: Progress | undefined;
  /** Opens the database once. @throws Problem `database-…`, `disk-full` */
  readonly termbase: () => Promise<Database>;
  /**
   * Opens the database like `termbase`, but leaves the backup of the day to `backUpDay`, so that the first frame need not
   * wait for it.
   */
  readonly deskTermbase: () => Promise<Database>;
  /** Makes the backup of the day. @returns the function that reports a failure, for when the TUI has left the screen */
  readonly backUpDay: () => Promise<() => void>;
  /** Reports where the content of the database was saved, if its file was removed or replaced while it was open. */
  readonly tellMoved: () => Promise<void>;
  /**
   * Updates the database to today's shipped glossary, or with `dryRun` only reports the changes.
   * @throws Problem `database-…`, `disk-full`
   */
  readonly updateGlossary: (options: { readonly dryRun: boolean }) => Promise<GlossaryUpdate>;
  /** Makes an automatic backup before a large change; reports it if that fails. */
  readonly backUp: (reason: BackupReason) => Promise<void>;
  /** Compiles the dictionaries if they are missing. @throws Problem of the dictionaries */
  readonly prepareDictionaries: () => Promise<void>;
  /** Compiles the kanji bridge if it is missing. @throws Problem of the dictionaries */
  readonly prepareBridge: () => Promise<void>;
  /**
   * Opens analysis and matching with the terms of the glossary. @throws Problem of the dictionaries or the database
   */
  readonly matcher: (langs?: readonly Lang[]) => Promise<Matcher>;
  /**
   * Opens analysis alone, which reads only the written forms of the glossary. @throws Problem of the dictionaries or the
   * database
   */
  readonly analyser: (options?: AnalyserOptions) => Promise<Analyser>;
  /**
   * Opens suggestions for terms that the glossary lacks.
   * @param pairs translated segments of files, searched before the memory
   * @throws Problem of the dictionaries or the database
   */
  readonly suggester: (pairs?: readonly FilePair[]) => Promise<Suggester>;
  /** Opens the translation memory. @throws Problem of the database */
  readonly memory: () => Promise<Memory>;
  /**
   * Opens memory matches for segments, ranked with their terms. @throws Problem of the dictionaries or the database
   */
  readonly proposer: () => Promise<Proposer>;
  /**
   * Opens the transliteration of names into `to`, or into both languages if it is undefined. @throws Problem of the
   * dictionaries
   */
  readonly names: (to: Lang | undefined) => Promise<Names>;
  /** The state of the dictionaries, without loading them. */
  readonly dictionaries: () => Promise<readonly DictionaryState[]>;
  /** Paths of damaged compiled files; with `remove` they are deleted. Reads all of them. */
  readonly damagedFiles: (remove: boolean) => Promise<readonly string[]>;
  /** Closes all opened parts. */
  readonly close: () => Promise<void>;
};

/** Dictionaries and bridge as files: compiles them and reports their state without opening them. */
const compiledParts = (
  progress: Progress | undefined,
): Pick<Session, 'prepareDictionaries' | 'prepareBridge' | 'dictionaries' | 'damagedFiles'> => ({
  prepareDictionaries: async () => {
    const { missingDictionaries } = await import('./dictionaries/find-dictionary.js');
    const missing = missingDictionaries();
    if (missing.length === 0) return;
    const { prepareDictionaries } = await import('./worker/prepare-dictionaries.js');
    await prepareDictionaries(missing, (lang, share) => progress?.dictionary(lang, share));
  },
  prepareBridge: async () => {
    const { openBridge } = await import('./dictionaries/open-bridge.js');
    await openBridge(() => progress?.bridge());
  },
  dictionaries: async () => {
    const { dictionaryState } = await import('./dictionaries/open-dictionary.js');
    return languages.map(dictionaryState);
  },
  damagedFiles: async (remove) => {
    const { damagedDictionaries } = await import('./dictionaries/damaged-dictionaries.js');
    return damagedDictionaries(remove);
  },
});

/** Parts that need the dictionaries, and mostly the glossary too. */
const linguisticParts = (
  termbase: () => Promise<Database>,
  progress: Progress | undefined,
): Pick<Session, 'matcher' | 'analyser' | 'suggester' | 'names' | 'proposer'> => {
  const onDictionary: DictionaryProgress = (lang, share) => progress?.dictionary(lang, share);
  const matcher = async (langs?: readonly Lang[]): Promise<Matcher> => {
    const { findDictionaries } = await import('./dictionaries/find-dictionary.js');
    const found = findDictionaries(langs);
    const [{ openMatcher }, { keptGlossary }] = await Promise.all([
      import('./dictionaries/matcher.js'),
      import('./dictionaries/indexed-glossary.js'),
    ]);
    const written = (await (await termbase()).terms()).written();
    return openMatcher(keptGlossary(written), onDictionary, found, langs);
  };
  return {
    matcher,
    proposer: async () => {
      const { openProposer } = await import('./recall/propose.js');
      const opened = await matcher();
      return openProposer(await termbase(), async (text, lang) => opened.match(text, lang).matches);
    },
    analyser: async ({ langs, lexicon = true, text } = {}) => {
      // The files are read in the background while code and database are opened.
      const { findDictionaries } = await import('./dictionaries/find-dictionary.js');
      const found = findDictionaries(langs);
      const { lexiconOf, openAnalyser } = await import('./dictionaries/open-analyser.js');
      const texts = async (lang: Lang) => (await (await termbase()).terms()).texts(lang, text);
      return openAnalyser(
        async (lang) => lexiconOf(lexicon ? await texts(lang) : []),
        onDictionary,
        found,
        langs,
      );
    },
    suggester: async (pairs = []) => {
      const [{ openEquivalents }, { recallFrom }, { pairsAsMemory }] = await Promise.all([
        import('./dictionaries/open-equivalents.js'),
        import('./recall/recall.js'),
        import('./recall/pairs-as-memory.js'),
      ]);
      const opened = await termbase();
      const inFiles = recallFrom(pairsAsMemory(pairs));
      const inMemory = recallFrom(await opened.memory());
      return openEquivalents({
        concepts: (await opened.terms()).all(),
        recall: (text, lang) => [...inFiles(text, lang), ...inMemory(text, lang)],
        onDictionary,
        onBridge: () => progress?.bridge(),
      });
    },
    names: async (to) => {
      const { openNames } = await import('./dictionaries/open-names.js');
      return openNames(to, onDictionary);
    },
  };
};

/** Opens a session. Nothing is read until a part is requested. */
export const openSession = (settings: Settings, progress?: Progress): Session => {
  let opening: Promise<Database> | undefined;
  const termbase = (): Promise<Database> => {
    opening ??= openUserDatabase(settings, progress);
    return opening;
  };
  return {
    settings,
    progress,
    termbase,
    deskTermbase: () => {
      // The TUI itself says that nothing can be stored.
      const quiet = progress && { ...progress, readOnly: () => {} };
      opening ??= openUserDatabase(settings, quiet, { daily: false });
      return opening;
    },
    backUpDay: async () => {
      const opened = await termbase();
      let failure: Problem | undefined;
      const notBackedUp = (problem: Problem): void => {
        failure = problem;
      };
      if (!opened.isReadOnly()) await backUpFirst(opened, 'day', { notBackedUp });
      return () => {
        if (failure !== undefined) progress?.notBackedUp?.(failure);
      };
    },
    tellMoved: async () => {
      const moved = (await opening)?.moved;
      if (moved !== undefined) progress?.moved?.(moved);
    },
    ...compiledParts(progress),
    ...linguisticParts(termbase, progress),
    updateGlossary: async ({ dryRun }) => {
      // Opened without the automatic update, which would leave nothing to do.
      opening ??= openUserDatabase(settings, progress, { keepUp: false });
      const opened = await opening;
      if (dryRun) return opened.preview();
      await backUpFirst(opened, 'update', progress);
      return opened.update(shippedStamp(settings) ?? '');
    },
    backUp: async (reason) => backUpFirst(await termbase(), reason, progress),
    memory: async () => {
      const { openMemory } = await import('./recall/open-memory.js');
      return openMemory(await termbase());
    },
    close: async () => {
      // If opening failed, the caller of `termbase` received the error.
      const opened = await opening?.catch(() => undefined);
      opened?.close();
      opening = undefined;
    },
  };
};
