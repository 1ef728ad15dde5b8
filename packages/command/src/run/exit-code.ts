/**
 * 0: done, and nothing was found wanting. 1: done, and something was: a plan isn't valid, plans differ, rows were
 * refused, a file was changed. 2: what was asked can't be read or done.
 */
export type ExitCode = 0 | 1 | 2;
