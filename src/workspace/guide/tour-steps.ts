// Steps of the tour, in their order: each is named after what its key does.

/** Steps in their order. */
export const tourSteps = ['term', 'quantity', 'confirm', 'lookup', 'help'] as const;
/** One of them. */
export type TourStep = (typeof tourSteps)[number];
