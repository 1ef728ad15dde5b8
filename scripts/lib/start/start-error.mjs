/** Something a user can put right: a sentence, and what a program wrote where there is any. */
export class StartError extends Error {
  constructor(message, output = '') {
    super(message);
    this.name = 'StartError';
    this.output = output;
  }
}

/** The last lines of what a program wrote. */
export const lastLines = (output, count = 40) =>
  output.trimEnd().split('\n').slice(-count).join('\n');
