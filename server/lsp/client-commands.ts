/** The commands that a client says it runs itself; none where it says nothing that could be understood. */
export function commandsOf(initializationOptions: unknown): ReadonlySet<string> {
  const given = initializationOptions;
  const commands =
    typeof given === 'object' && given !== null && 'commands' in given && Array.isArray(given.commands)
      ? given.commands
      : [];
  return new Set(commands.filter(command => typeof command === 'string'));
}
