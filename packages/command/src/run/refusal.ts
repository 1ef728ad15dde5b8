/** What was asked can't be read or done as it stands; said in the words of who asked. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
