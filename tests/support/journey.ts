import { type BuiltApp, startBuiltApp } from "./built-app.ts";
import { openPhone, type Phone, type PhoneOptions } from "./phone.ts";
import { type Proxy, startProxy } from "./proxy.ts";
import { type Publisher, startPublisher } from "./publisher.ts";

/** A phone, a network, the gateway with the built app behind it, and a publisher behind that. */
export interface Journey {
  publisher: Publisher;
  app: BuiltApp;
  /** The network between the phone and the gateway. The app's address is its `origin`. */
  network: Proxy;
  phone: Phone;
  /** Ends everything that the journey started. */
  end(): Promise<void>;
}

/** Sets out: everything runs, and the phone has not opened anything yet. */
export async function startJourney(options: Omit<PhoneOptions, "origin"> = {}): Promise<Journey> {
  const publisher = await startPublisher();
  const app = await startBuiltApp({ allowPrivate: [publisher.host] });
  const network = await startProxy({ targetPort: app.port });
  const phone = await openPhone({ ...options, origin: network.origin });
  return {
    publisher,
    app,
    network,
    phone,
    async end() {
      await phone.remove();
      await network.stop();
      await app.remove();
      await publisher.stop();
    },
  };
}

/** Takes the network away, as a tunnel does: the browser notices it too. */
export async function loseSignal({ network, phone }: Journey): Promise<void> {
  await network.setMode("refuse");
  await phone.context.setOffline(true);
}

/** Gives it back. Nobody touches the phone. */
export async function findSignal({ network, phone }: Journey): Promise<void> {
  await network.setMode("pass");
  await phone.context.setOffline(false);
}

/** Nothing answers any more: no network, no gateway, no publisher. */
export async function turnEverythingOff({ network, app, publisher }: Journey): Promise<void> {
  await network.setMode("refuse");
  await app.kill();
  await publisher.pause();
}
