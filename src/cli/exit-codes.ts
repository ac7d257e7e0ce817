/** The result is written; in a batch also where single pages failed, which their lines say. */
export const DONE = 0;
/** The page or the list could not be read. */
export const FAILED = 1;
/** The command is not understood. */
export const WRONG_USAGE = 2;
