// The seal of a database that is only read: a copy in memory, whose changes would be lost.

/** Whether a connection refuses changes. */
export type Seal = { isOn: boolean };

/** Runs work while the seal is off. Returns its result. */
export const unsealed = <T>(seal: Seal, work: () => T): T => {
  const wasOn = seal.isOn;
  seal.isOn = false;
  try {
    return work();
  } finally {
    seal.isOn = wasOn;
  }
};
