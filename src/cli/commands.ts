// The commands, in the order of the help. Each is loaded when it is called.

import type { Command } from './command.js';

export const commands: Readonly<Record<string, () => Promise<Command>>> = {
  open: async () => (await import('./commands/open.js')).open,
  tour: async () => (await import('./commands/tour.js')).tour,
  lookup: async () => (await import('./commands/lookup.js')).lookup,
  tokens: async () => (await import('./commands/tokens.js')).tokens,
  scan: async () => (await import('./commands/scan.js')).scan,
  extract: async () => (await import('./commands/extract.js')).extract,
  check: async () => (await import('./commands/check.js')).check,
  suggest: async () => (await import('./commands/suggest.js')).suggest,
  name: async () => (await import('./commands/name.js')).name,
  glossary: async () => (await import('./commands/glossary.js')).glossary,
  term: async () => (await import('./commands/term.js')).term,
  meeting: async () => (await import('./commands/meeting.js')).meeting,
  document: async () => (await import('./commands/document.js')).document,
  memory: async () => (await import('./commands/memory.js')).memory,
  doctor: async () => (await import('./commands/doctor.js')).doctor,
  backup: async () => (await import('./commands/backup.js')).backup,
  restore: async () => (await import('./commands/restore.js')).restore,
  recover: async () => (await import('./commands/recover.js')).recover,
  version: async () => (await import('./commands/version.js')).version,
};
