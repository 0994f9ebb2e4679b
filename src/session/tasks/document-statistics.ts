// Statistics of documents in work, and of the work of the last days.

import type { DocumentId } from '../../model/ids.js';
import type { WorkDocument } from '../../model/unit.js';
import {
  charactersLeft,
  countDocument,
  type DocumentStatistics,
} from '../../statistics/document-statistics.js';
import { minutesFor, type WorkDone, workDone } from '../../statistics/work-done.js';
import type { WorkStore } from '../../store/work/work-store.js';
import type { MeasuredSegment, SegmentsToMeasure } from '../recall/measure-segments.js';
import type { Session } from '../session.js';

/** The statistics of one document. */
export type DocumentCount = DocumentStatistics & {
  readonly id: DocumentId;
  readonly name: string;
  /** Minutes that the rest takes at the current pace; undefined if there is no pace yet. */
  readonly minutesLeft: number | undefined;
};

/** The statistics of documents, and of the week's work in all documents. */
export type StatisticsReport = { readonly documents: readonly DocumentCount[]; readonly work: WorkDone };

/** Today and the six days before it. */
const daysShown = 7;

const two = (part: number): string => String(part).padStart(2, '0');

const dayOf = (time: Date): string =>
  `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;

const lastDays = (now: Date): readonly Date[] =>
  Array.from(
    { length: daysShown },
    (_, index) => new Date(now.getFullYear(), now.getMonth(), now.getDate() - (daysShown - 1 - index)),
  );

/** The work of the last seven days of the translator's calendar, in all documents. */
export const workOfWeek = (works: Pick<WorkStore, 'confirmed'>, now: Date): WorkDone => {
  const days = lastDays(now);
  const since = days[0]?.toISOString() ?? '';
  return workDone(works.confirmed(since), days.map(dayOf), (at) => dayOf(new Date(at)));
};

/** The segments of a document to measure. */
export const toMeasure = ({ id, lang, to, units }: WorkDocument): SegmentsToMeasure => ({
  document: id,
  lang,
  to,
  segments: units.map(({ segment, target }) => ({ source: segment.text, target })),
});

/** Counts a document whose segments were measured. */
export const countWork = (
  { id, name, lang, to, units }: WorkDocument,
  measured: readonly MeasuredSegment[],
  { pace }: WorkDone,
): DocumentCount => {
  const statistics = countDocument(
    units.map(({ segment, target, state }, index) => ({
      source: segment.text,
      target,
      state,
      words: measured[index]?.words ?? { source: 0, target: 0 },
      score: measured[index]?.score,
    })),
  );
  return { id, name, lang, to, ...statistics, minutesLeft: minutesFor(charactersLeft(statistics), pace) };
};

/**
 * Counts stored documents.
 * @throws Problem `document-missing`; those of the dictionaries
 */
export const documentStatistics = async (
  session: Session,
  ids: readonly DocumentId[],
): Promise<StatisticsReport> => {
  const { measureSegments } = await import('../recall/measure-segments.js');
  const works = await (await session.termbase()).work();
  const documents = ids.map((id) => works.load(id));
  const [memory, matcher] = [await session.memory(), await session.matcher()];
  const work = workOfWeek(works, new Date());
  const counted: DocumentCount[] = [];
  for (const document of documents) {
    const measured = await measureSegments(toMeasure(document), memory, matcher, async () => true);
    counted.push(countWork(document, measured ?? [], work));
  }
  return { documents: counted, work };
};
