// Loads Ink, which reads its environment while it is loaded.

// With these variables set, Ink draws nothing and chalk uses no colours.
const forgetCi = (): void => {
  for (const name of Object.keys(process.env)) {
    if (name === 'CI' || name === 'CONTINUOUS_INTEGRATION' || name.startsWith('CI_'))
      delete process.env[name];
  }
};

/** Loads Ink and returns the function that draws with it. */
export const loadInk = async (): Promise<typeof import('./draw.js')['draw']> => {
  forgetCi();
  return (await import('./draw.js')).draw;
};
