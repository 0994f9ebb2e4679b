// The steps of the tour in order. Each is named after the effect of its key.

/** The steps in order. */
export const tourSteps = ['term', 'quantity', 'confirm', 'lookup', 'help'] as const;
/** One step. */
export type TourStep = (typeof tourSteps)[number];
