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
