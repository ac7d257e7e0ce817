/** Something that the person who typed the command can mend. Its message is shown as it is. */
export class Problem extends Error {
  override name = 'Problem';
}

/** The command itself is wrong: the help says how it goes. */
export class UsageProblem extends Problem {
  override name = 'UsageProblem';
}

/** What went wrong, in words. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
