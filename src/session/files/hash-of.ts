// The hash by which a file is known again.

/** A file's SHA-256 in hexadecimal digits. */
export const hashOf = (bytes: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
