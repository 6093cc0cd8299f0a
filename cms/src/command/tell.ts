const PROGRESS_MS = 200;

/** Tells whoever started this process, over IPC; a process started by hand prints it. */
export function tell<Message extends object>(message: Message): Promise<void> {
  return new Promise((resolve) => {
    if (process.send) process.send(message, () => resolve());
    else process.stdout.write(`${JSON.stringify(message)}\n`, () => resolve());
  });
}

/** Tells how far it is, five times a second at most. */
export function tellProgress<Progress>(): (progress: Progress) => void {
  let told = 0;
  return (progress) => {
    if (Date.now() - told < PROGRESS_MS) return;
    told = Date.now();
    void tell({ type: 'progress', progress });
  };
}
