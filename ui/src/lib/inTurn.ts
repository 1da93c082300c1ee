const PATIENCE = 3000;
let before: Promise<unknown> = Promise.resolve();

/** Requests that have to arrive in the order in which they are made: each is sent when the one before has its answer, for
 * two connections have no order between them. One that hangs is waited for some seconds. */
export function inTurn<T>(send: () => Promise<T>): Promise<T> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const answer = Promise.race([before, patience]).then(send);
  before = answer.catch(() => undefined);
  return answer;
}
