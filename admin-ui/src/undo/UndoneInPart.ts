/** Of many, some were changed by somebody else meanwhile and stay as they are. */
export class UndoneInPart extends Error {
  constructor(readonly left: number) {
    super(`${left} left`);
  }
}
