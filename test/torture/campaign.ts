// Contract of a campaign: something that is done to the program again and again, and what it must have left whole.

import type { Random } from './random.js';

/** What a campaign works with. */
export type Setting = {
  /** An empty folder of its own, which is removed afterwards. */
  readonly folder: string;
  readonly random: Random;
  /** Part of the full number of attempts, from 0 to 1: `npm test` makes few. */
  readonly share: number;
  /** When the campaign ends, in milliseconds since 1970. */
  readonly end: number;
};

/** Whether there is time for another attempt. */
export const hasTime = ({ end }: Setting): boolean => Date.now() < end;

/** The same with a part of the time that is left: whoever comes later has the rest. */
export const withPart = (setting: Setting, part: number): Setting => ({
  ...setting,
  end: Date.now() + (setting.end - Date.now()) * part,
});

/** What came of one kind of attempt. */
export type Line = {
  readonly what: string;
  readonly tried: number;
  /** Each a sentence: what was lost, or is not whole. */
  readonly faults: readonly string[];
  readonly note?: string;
};

export type Campaign = (setting: Setting) => Promise<readonly Line[]>;

/** How many attempts of a full number are made: at least one. */
export const attempts = ({ share }: Setting, full: number): number => Math.max(1, Math.round(full * share));

/** Waits so many milliseconds. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
