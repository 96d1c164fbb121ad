/** The service worker drains the queue when it hears this tag. */
const drainTag = "bekal-drain";

interface WithSync {
  sync: { register(tag: string): Promise<void> };
}

/** Asks the browser to wake the worker when there is a network; does nothing where it cannot. */
export async function requestBackgroundSync(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined) return;
  try {
    // Not `ready`: without a worker it never resolves.
    const registration = await container.getRegistration();
    if (registration !== undefined && hasSync(registration)) {
      await registration.sync.register(drainTag);
    }
  } catch {
    // Not allowed here (a private window, the reader's choice): the page itself goes on trying.
  }
}

function hasSync(registration: object): registration is WithSync {
  return "sync" in registration;
}

/** The service worker packs for the trips that leave soon when it hears this tag. */
const packTag = "bekal-pack";
/** The browser decides, by how often the app is used; it wakes nobody more often than this. */
const packEveryMs = 4 * 3_600_000;

interface WithPeriodicSync {
  periodicSync: { register(tag: string, options: { minInterval: number }): Promise<void> };
}

/** Asks the browser to wake the worker now and then; does nothing where it cannot, or may not. */
export async function requestPeriodicPacking(): Promise<void> {
  const container: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (container === undefined) return;
  try {
    const registration = await container.getRegistration();
    if (registration !== undefined && hasPeriodicSync(registration)) {
      await registration.periodicSync.register(packTag, { minInterval: packEveryMs });
    }
  } catch {
    // Only installed apps may: the page itself packs when it is open.
  }
}

function hasPeriodicSync(registration: object): registration is WithPeriodicSync {
  return "periodicSync" in registration;
}
