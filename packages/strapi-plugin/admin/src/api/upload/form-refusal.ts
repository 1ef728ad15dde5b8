/** The server doesn't take a form; the message is a sentence of its, empty where it said none. */
export class FormRefusal extends Error {
  override readonly name = 'FormRefusal';
  readonly status: number;
  readonly details: unknown;

  constructor(message: string, status: number, details: unknown) {
    super(message);
    this.status = status;
    this.details = details;
  }
}
