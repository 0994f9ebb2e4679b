// Recognises binary files by their first bytes.

type Signature = { readonly kind: string; readonly bytes: readonly number[] };

const ascii = (text: string): readonly number[] => [...text].map((character) => character.charCodeAt(0));

const signatures: readonly Signature[] = [
  { kind: 'PDF', bytes: ascii('%PDF-') },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'ZIP', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'OLE', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'HWP', bytes: ascii('HWP Document File') },
  { kind: 'RTF', bytes: ascii('{\\rtf') },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'GIF', bytes: ascii('GIF8') },
  { kind: 'GZIP', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'SQLite', bytes: ascii('SQLite format 3\0') },
];

/** The kind of a file by its first bytes (`PDF`, `ZIP`, `OLE`, `HWP`, `PNG`, …); undefined if it is unknown. */
export const binaryKind = (bytes: Uint8Array): string | undefined =>
  signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))?.kind;
