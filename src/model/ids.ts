// Branded identifiers, which cannot be mixed up. Only this file converts plain strings and numbers to them.

declare const brand: unique symbol;
type Branded<T, Name extends string> = T & { readonly [brand]: Name };

/** Stable identifier of a concept, such as `org-kr-mois`. */
export type ConceptId = Branded<string, 'ConceptId'>;
/** Row id of a document in the database. */
export type DocumentId = Branded<number, 'DocumentId'>;
/** Row id of a meeting in the database. */
export type MeetingId = Branded<number, 'MeetingId'>;

/** Marks a text as the id of a concept. */
export const conceptId = (id: string): ConceptId => id as ConceptId;
/** Marks a number as the id of a document. */
export const documentId = (id: number): DocumentId => id as DocumentId;
/** Marks a number as the id of a meeting. */
export const meetingId = (id: number): MeetingId => id as MeetingId;
