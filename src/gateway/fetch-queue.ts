import { BekalError } from "#base/errors.ts";

/** Lets so many fetches run at once, in all and at one publisher; the others wait their turn. */
export interface FetchQueue {
  /**
   * Runs the task when there is room.
   * @param patient waits until the signal ends it, for a story that is already begun
   * @throws BekalError `busy` when the queue is full or the wait too long
   */
  run<Result>(host: string, task: () => Promise<Result>, wait: Wait): Promise<Result>;
}

interface Wait {
  signal: AbortSignal;
  patient?: boolean;
}

interface Limits {
  maxRunning: number;
  maxRunningPerHost: number;
  maxWaiting: number;
  maxWaitMs: number;
}

interface Waiting {
  host: string;
  admit: () => void;
}

/** Defaults of docs/api.md: 48 at once, 4 at one publisher, 200 waiting at most 5 s. */
const fetchLimits: Limits = {
  maxRunning: 48,
  maxRunningPerHost: 4,
  maxWaiting: 200,
  maxWaitMs: 5000,
};

/** Builds a queue, in order of arrival except for those whose publisher has its fill. */
export function createFetchQueue(limits: Limits = fetchLimits): FetchQueue {
  const waiting = new Set<Waiting>();
  const running = new Map<string, number>();
  let total = 0;

  const hasRoom = (host: string) =>
    total < limits.maxRunning && (running.get(host) ?? 0) < limits.maxRunningPerHost;

  function enter(host: string): void {
    total += 1;
    running.set(host, (running.get(host) ?? 0) + 1);
  }

  function leave(host: string): void {
    total -= 1;
    const left = (running.get(host) ?? 1) - 1;
    if (left > 0) running.set(host, left);
    else running.delete(host);
    for (const one of waiting) {
      if (!hasRoom(one.host)) continue;
      waiting.delete(one);
      enter(one.host);
      one.admit();
    }
  }

  function turn(host: string, { signal, patient = false }: Wait): Promise<void> {
    if (hasRoom(host)) {
      enter(host);
      return Promise.resolve();
    }
    if (waiting.size >= limits.maxWaiting && !patient) {
      return Promise.reject(new BekalError("busy"));
    }
    return new Promise((resolve, reject) => {
      const one = { host, admit: () => settle(resolve) };
      const giveUp = () => {
        if (!waiting.delete(one)) return;
        settle(() => reject(signal.aborted ? signal.reason : new BekalError("busy")));
      };
      const timer = patient ? undefined : setTimeout(giveUp, limits.maxWaitMs);
      const settle = (answer: () => void) => {
        clearTimeout(timer);
        signal.removeEventListener("abort", giveUp);
        answer();
      };
      waiting.add(one);
      signal.addEventListener("abort", giveUp);
    });
  }

  return {
    async run(host, task, wait) {
      wait.signal.throwIfAborted();
      await turn(host, wait);
      try {
        return await task();
      } finally {
        leave(host);
      }
    },
  };
}
