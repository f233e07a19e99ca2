/** Commands to copy, as the help of a command ends with them. */
export function examples(...commands: readonly string[]): string {
  return `\n${commands.length === 1 ? "Example" : "Examples"}:\n${commands.map((command) => `  ${command}`).join("\n")}`;
}
