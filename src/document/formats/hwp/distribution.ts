// Decrypts a distribution document of Hangul (배포용 문서), whose key is in the file.

import { createDecipheriv } from 'node:crypto';

const dataSize = 256;
const keySize = 16;

/** The random numbers of the C library that Hangul was built with. */
const randomOf = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 214013) + 2531011) | 0;
    return (state >>> 16) & 0x7fff;
  };
};

/** The key in the first record of a section. @param data the 256 bytes of that record */
const keyOf = (data: Uint8Array): Uint8Array => {
  const seed = new DataView(data.buffer, data.byteOffset).getUint32(0, true);
  const random = randomOf(seed);
  const clear = Uint8Array.from(data);
  let left = 0;
  let mask = 0;
  for (let at = 0; at < dataSize; at += 1) {
    if (left === 0) {
      mask = random() & 0xff;
      left = (random() & 0xf) + 1;
    }
    if (at >= 4) clear[at] = (clear[at] ?? 0) ^ mask;
    left -= 1;
  }
  const offset = 4 + (seed & 0xf);
  return clear.subarray(offset, offset + keySize);
};

/** Returns the decrypted section of a distribution document, still deflated. @param stream the whole stream */
export const decryptSection = (stream: Uint8Array): Uint8Array => {
  // The stream: a record header of four bytes, the data of the record, the encrypted content.
  const key = keyOf(stream.subarray(4, 4 + dataSize));
  const encrypted = stream.subarray(4 + dataSize);
  const decipher = createDecipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  const whole = encrypted.subarray(0, encrypted.length - (encrypted.length % keySize));
  return Uint8Array.from(Buffer.concat([decipher.update(whole), decipher.final()]));
};
