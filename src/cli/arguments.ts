// Reads the arguments before Commander does: the command that is meant, and the options that are needed at once.

/** The value of an option, as `--lang ko` or `--lang=ko` gives it; undefined where it is not there. */
export const optionValue = (argv: readonly string[], option: string): string | undefined => {
  const joined = argv.find((argument) => argument.startsWith(`${option}=`));
  if (joined !== undefined) return joined.slice(option.length + 1);
  const at = argv.indexOf(option);
  return at < 0 ? undefined : argv[at + 1];
};

/** Whether help is asked for. */
export const asksForHelp = (argv: readonly string[]): boolean =>
  argv.some((argument) => argument === '-h' || argument === '--help');

/**
 * The arguments with the customary ways of asking put as commands and options of ours: `help glossary diff` →
 * `glossary diff --help`, `--version` → `version`.
 */
export const plainArguments = (argv: readonly string[]): readonly string[] => {
  const [first, ...rest] = argv;
  const isVersion = (argument: string): boolean => argument === '--version' || argument === '-V';
  // Options alone: no command is named that these could belong to.
  if (first?.startsWith('-') && argv.some(isVersion)) {
    return ['version', ...argv.filter((argument) => !isVersion(argument))];
  }
  if (first !== 'help') return argv;
  // Help for `help` itself is that of the program.
  if (rest[0] === 'help') return plainArguments(rest);
  const firstOption = rest.findIndex((argument) => argument.startsWith('-'));
  const words = firstOption < 0 ? rest : rest.slice(0, firstOption);
  return [...words, '--help', ...rest.slice(words.length)];
};
