// Identifiers that cannot be mixed up: a plain string or number becomes one here and nowhere else.

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Stable identifier of a concept, such as `org-kr-mois`. */
export type ConceptId = Branded<string, 'ConceptId'>;
/** Row of a document in the database. */
export type DocumentId = Branded<number, 'DocumentId'>;
/** Row of a meeting in the database. */
export type MeetingId = Branded<number, 'MeetingId'>;

/** Marks a text as the id of a concept. */
export const conceptId = (id: string): ConceptId => id as ConceptId;
/** Marks a number as the id of a document. */
export const documentId = (id: number): DocumentId => id as DocumentId;
/** Marks a number as the id of a meeting. */
export const meetingId = (id: number): MeetingId => id as MeetingId;
