// The two languages of the glossary, and the possible languages of a segment.

/** A language of the glossary (ISO 639-1). */
export type Lang = 'ko' | 'ja';

/** Both languages in display order. */
export const languages = ['ko', 'ja'] as const satisfies readonly Lang[];

/** The other language of the pair. */
export const otherLang = (lang: Lang): Lang => (lang === 'ko' ? 'ja' : 'ko');

/** Whether a value names one of our languages. */
export const isLang = (value: unknown): value is Lang => value === 'ko' || value === 'ja';

/** Language of a segment: one, both (`mixed`), or neither (`none`: numbers, Latin, marks). */
export type SegmentLang = Lang | 'mixed' | 'none';
