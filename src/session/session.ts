// Puts the parts together, for the TUI and the command line alike.

import { type Lang, languages } from '../model/language.js';
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
import type { Proposer } from './recall/propose.js';

/** Told when something takes a moment. */
export type Progress = FillingProgress & {
  readonly dictionary: DictionaryProgress;
  /** The kanji bridge is being compiled. */
  readonly bridge: () => void;
  /** A step of a long piece of work is done. */
  readonly step?: OnStep;
  /** One of several files is begun. */
  readonly file?: OnFile;
};

/** What an analyser is made for: all languages where none are named; without the terms where `lexicon` is false; with
 * only those that can occur in it where a text is given. */
export type AnalyserWish = {
  readonly langs?: readonly Lang[];
  readonly lexicon?: boolean;
  readonly text?: string;
};

/** One run of the program: its settings, and the parts that are opened when they are first asked for. */
export type Session = {
  readonly settings: Settings;
  /** Who is told when something takes a moment. */
  readonly progress: Progress | undefined;
  /** The termbase; opened once. @throws Problem `database-…`, `disk-full` */
  readonly termbase: () => Promise<Database>;
  /**
   * Brings the shipped glossary of today into the database, or says only what that would do.
   * @throws Problem `database-…`, `disk-full`
   */
  readonly updateGlossary: (wish: { readonly dryRun: boolean }) => Promise<GlossaryUpdate>;
  /** Makes an automatic backup before something that changes much at once; where it cannot be made, that is told. */
  readonly backUp: (reason: BackupReason) => Promise<void>;
  /** Makes sure that the compiled dictionaries are there. @throws Problem of the dictionaries */
  readonly prepareDictionaries: () => Promise<void>;
  /** Makes sure that the compiled kanji bridge is there. @throws Problem of the dictionaries */
  readonly prepareBridge: () => Promise<void>;
  /** Analysis and matching with the termbase's terms. @throws Problem of the dictionaries or the database */
  readonly matcher: (langs?: readonly Lang[]) => Promise<Matcher>;
  /** Analysis alone, which needs no more of the termbase than its words. */
  readonly analyser: (wish?: AnalyserWish) => Promise<Analyser>;
  /** Proposals for what the termbase does not have. @throws Problem of the dictionaries or the database */
  readonly suggester: () => Promise<Suggester>;
  /** The translation memory. @throws Problem of the database */
  readonly memory: () => Promise<Memory>;
  /** The memory's proposals for segments, compared with their terms. @throws Problem of the dictionaries or the database */
  readonly proposer: () => Promise<Proposer>;
  /** Names in the other language; `to` undefined opens what both directions need. @throws Problem of the dictionaries */
  readonly names: (to: Lang | undefined) => Promise<Names>;
  /** What is known of the dictionaries, without loading them for use. */
  readonly dictionaries: () => Promise<readonly DictionaryState[]>;
  /** Paths of the compiled files that are damaged, which are removed if asked for; reads them all. */
  readonly damagedFiles: (remove: boolean) => Promise<readonly string[]>;
  /** Closes what was opened. */
  readonly close: () => Promise<void>;
};

/** Dictionaries and bridge as files: compiled, and told about, but not opened for work. */
const compiledParts = (
  progress: Progress | undefined,
): Pick<Session, 'prepareDictionaries' | 'prepareBridge' | 'dictionaries' | 'damagedFiles'> => ({
  prepareDictionaries: async () => {
    const { prepareDictionary } = await import('./dictionaries/open-dictionary.js');
    for (const lang of languages) await prepareDictionary(lang, (...told) => progress?.dictionary(...told));
  },
  prepareBridge: async () => {
    const { openBridge } = await import('./dictionaries/open-bridge.js');
    await openBridge(() => progress?.bridge());
  },
  dictionaries: async () => {
    const { dictionaryState } = await import('./dictionaries/open-dictionary.js');
    return Promise.all(languages.map(dictionaryState));
  },
  damagedFiles: async (remove) => {
    const { damagedDictionaries } = await import('./dictionaries/damaged-dictionaries.js');
    return damagedDictionaries(remove);
  },
});

/** What works with the dictionaries, and mostly with the termbase. */
const linguisticParts = (
  termbase: () => Promise<Database>,
  progress: Progress | undefined,
): Pick<Session, 'matcher' | 'analyser' | 'suggester' | 'names' | 'proposer'> => {
  const onDictionary: DictionaryProgress = (lang, share) => progress?.dictionary(lang, share);
  const matcher = async (langs?: readonly Lang[]): Promise<Matcher> => {
    const { findDictionaries } = await import('./dictionaries/find-dictionary.js');
    const found = findDictionaries(langs);
    const { openMatcher } = await import('./dictionaries/matcher.js');
    return openMatcher((await (await termbase()).terms()).all(), onDictionary, found, langs);
  };
  return {
    matcher,
    proposer: async () => {
      const { openProposer } = await import('./recall/propose.js');
      const opened = await matcher();
      return openProposer(await termbase(), async (text, lang) => opened.match(text, lang).matches);
    },
    analyser: async ({ langs, lexicon = true, text } = {}) => {
      // The files are read in the background while the code and the database are opened.
      const { findDictionaries } = await import('./dictionaries/find-dictionary.js');
      const found = findDictionaries(langs);
      const { openAnalyser } = await import('./dictionaries/open-analyser.js');
      const texts = async (lang: Lang) => (await (await termbase()).terms()).texts(lang, text);
      return openAnalyser(lexicon ? texts : () => [], onDictionary, found, langs);
    },
    suggester: async () => {
      const [{ openEquivalents }, { recallFrom }] = await Promise.all([
        import('./dictionaries/open-equivalents.js'),
        import('./recall/recall.js'),
      ]);
      const opened = await termbase();
      return openEquivalents({
        concepts: (await opened.terms()).all(),
        recall: recallFrom(await opened.memory()),
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

/** Opens a session; nothing is read until a part is asked for. */
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
    ...compiledParts(progress),
    ...linguisticParts(termbase, progress),
    updateGlossary: async ({ dryRun }) => {
      // Opened without its own update, which would leave nothing to do.
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
      // Where opening failed, whoever asked has been told.
      const opened = await opening?.catch(() => undefined);
      opened?.close();
      opening = undefined;
    },
  };
};
