// Reads the arguments before Commander does: the command, and the options that are needed first.

/** The value of an option, given as `--lang ko` or `--lang=ko`; undefined if it is missing. */
export const optionValue = (argv: readonly string[], option: string): string | undefined => {
  const joined = argv.find((argument) => argument.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = argv.indexOf(option);
  return at < 0 ? undefined : argv[at + 1];
};

/** Whether the arguments ask for help. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.some((argument) => argument === '-h' || argument === '--help');

/**
 * Converts customary forms to commands and options of this program: `help glossary diff` → `glossary diff --help`,
 * `--version` → `version`.
 */
export const plainArguments = (argv: readonly string[]): readonly string[] => {
  const [first, ...rest] = argv;
  const isVersion = (argument: string): boolean => argument === '--version' || argument === '-V';
  // Only options: no command is named to which they could belong.
  if (first?.startsWith('-') && argv.some(isVersion)) {
    return ['version', ...argv.filter((argument) => !isVersion(argument))];
  }
  if (first !== 'help') return argv;
  // Help for `help` itself is the help of the program.
  if (rest[0] === 'help') return plainArguments(rest);
  const firstOption = rest.findIndex((argument) => argument.startsWith('-'));
  const words = firstOption < 0 ? rest : rest.slice(0, firstOption);
  return [...words, '--help', ...rest.slice(words.length)];
};
