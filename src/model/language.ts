// The two languages of the meeting, and what a stretch of text can be written in.

/** A language of the termbase (ISO 639-1). */
export type Lang = 'ko' | 'ja';

/** Both languages, in the order in which they are always shown. */
export const languages = ['ko', 'ja'] as const satisfies readonly Lang[];

/** The language on the other side of a translation. */
export const otherLang = (lang: Lang): Lang => (lang === 'ko' ? 'ja' : 'ko');

/** Whether outside data names one of our languages. */
export const isLang = (value: unknown): value is Lang => value === 'ko' || value === 'ja';

/** Language of a segment: one, both (`mixed`), or neither (`none`: numbers, Latin, marks). */
export type SegmentLang = Lang | 'mixed' | 'none';
