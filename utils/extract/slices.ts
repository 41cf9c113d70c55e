/**
 * Work that can be laid down for a moment. A step yields wherever that is safe; who drives it decides whether to go on at
 * once or to let the page run meanwhile. Both give the same, because a step reads nothing but the document it was given.
 */

/** `rest` wants a pause early: a long piece comes that cannot be cut, or has just been done. */
export type Sliced<T> = Generator<'rest' | undefined, T>;

/** Milliseconds. A page that waits 100 feels stuck; the step under way is finished first, and a slow computer is slower. */
const SLICE = 30;
/** Less than this is not worth a pause: a small page is read in one. */
const BRIEF = 8;
/** How many small things are done between two looks at the clock. */
const HANDFUL = 64;

/** All at once. */
export function finish<T>(work: Sliced<T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** In slices, with the page's own tasks between them. */
export async function finishInSlices<T>(work: Sliced<T>, rest = nextTask): Promise<T> {
  let since = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < (step.value === 'rest' ? BRIEF : SLICE)) continue;
    await rest();
    since = performance.now();
  }
}

/** The items one by one, with a place to pause now and then. */
export function* each<T>(items: Iterable<T>, use: (item: T, index: number) => void): Sliced<void> {
  let index = 0;
  for (const item of items) {
    use(item, index++);
    if (index % HANDFUL === 0) yield;
  }
}

/**
 * Behind everything the page has waiting. Timers of a tab out of sight come once a second, messages do not; and the
 * browser's own `scheduler.yield` would let us go on before the page's timers. Twice, because a timer that fell due while
 * we worked is queued only after the first message.
 */
async function nextTask(): Promise<void> {
  await message();
  await message();
}

function message(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
