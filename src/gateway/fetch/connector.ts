import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction, type Socket } from "node:net";
import { buildConnector } from "undici";
import { BekalError } from "#base/errors.ts";
import { isPublic, type AddressRules } from "./judge-address.ts";
import { hostPort } from "./judge-url.ts";

/** One answer of a name server. */
export interface Resolved {
  address: string;
  family: number;
}

/** Every address of a name. */
export type Resolve = (hostname: string) => Promise<Resolved[]>;

/** What the connector dials by. */
export interface ConnectorOptions extends AddressRules {
  allowPrivate: ReadonlySet<string>;
  connectMs: number;
  /** Most addresses a name may have. */
  addresses: number;
  /** Tests answer for the name server; the system's resolver otherwise. */
  resolve?: Resolve;
  /** Tests watch what would be dialled; undici's own dialler otherwise. */
  dialler?: typeof buildConnector;
}

/**
 * The only place a socket opens. IP literals are judged before dialling (no look-up happens for
 * them), names by every address they resolve to, exactly the judged numbers are dialled, and the
 * far end is judged once more. Fails with BekalError `refused-address`.
 */
export function createConnector(options: ConnectorOptions): buildConnector.connector {
  const { connectMs, dialler = buildConnector, resolve = resolveAll } = options;
  // HTTP/2 is off: its frame floods need no body.
  const common = { timeout: connectMs, allowH2: false };
  const dialJudged = dialler({ ...common, lookup: judgedLookup(resolve, options) });
  const dialFreely = dialler({ ...common, lookup: plainLookup(resolve) });

  return (target, callback) => {
    if (options.allowPrivate.has(hostPort(target))) {
      dialFreely(target, callback);
      return;
    }
    if (isIP(target.hostname) !== 0 && !isPublic(target.hostname, options)) {
      callback(refused(target.hostname), null);
      return;
    }
    dialJudged(target, (...[error, socket]) => {
      if (error !== null) callback(error, null);
      else rejudge(socket, options, callback);
    });
  };
}

/** The last look, at the number the system says it is connected to. */
function rejudge(socket: Socket, rules: AddressRules, callback: buildConnector.Callback): void {
  const address = socket.remoteAddress ?? "";
  if (isPublic(address, rules)) {
    callback(null, socket);
    return;
  }
  socket.destroy();
  callback(refused(address), null);
}

/** Any answer that is not public refuses the whole name: a mixed answer is an attack. */
function judgedLookup(resolve: Resolve, options: ConnectorOptions): LookupFunction {
  return plainLookup(async (hostname) => {
    const found = await resolve(hostname);
    if (found.length > options.addresses) throw refused(`${hostname}: too many addresses`);
    const bad = found.find(({ address }) => !isPublic(address, options));
    if (bad) throw refused(`${hostname} is ${bad.address}`);
    return found;
  });
}

/** Hands the resolver's answers to the socket in the form it asked for. */
function plainLookup(resolve: Resolve): LookupFunction {
  return (hostname, options, callback) => {
    const answer = async (): Promise<void> => {
      const found = await settle(resolve(hostname));
      if (found instanceof Error) callback(found, "");
      else if (options.all === true) callback(null, found);
      else callback(null, found[0].address, found[0].family);
    };
    void answer();
  };
}

async function settle(found: Promise<Resolved[]>): Promise<[Resolved, ...Resolved[]] | Error> {
  try {
    const [first, ...rest] = await found;
    return first === undefined ? new BekalError("publisher-unreachable") : [first, ...rest];
  } catch (cause) {
    return cause instanceof Error ? cause : new Error("look-up failed", { cause });
  }
}

async function resolveAll(hostname: string): Promise<Resolved[]> {
  return lookup(hostname, { all: true });
}

function refused(what: string): BekalError {
  return new BekalError("refused-address", { message: `refused address: ${what}` });
}
