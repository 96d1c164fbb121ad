/** Reads a header of weighted choices (`br;q=0.5, gzip`) to a weight by lower-case name. */
export function parseWeights(header: string | undefined): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").slice(0, 1000).split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    if (name === "") continue;
    const q = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    weights.set(name, weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}

/**
 * Chooses the content coding: the client's greatest weight, at a tie the first of `offered`.
 * @see RFC 9110 §12.5.3
 */
export function chooseEncoding<Encoding extends string>(
  header: string | undefined,
  offered: readonly Encoding[],
): Encoding | "identity" {
  const weights = parseWeights(header);
  const identity = weights.get("identity") ?? 0;
  let best: { encoding: Encoding | "identity"; weight: number } = {
    encoding: "identity",
    weight: identity,
  };
  for (const encoding of offered) {
    const weight = weights.get(encoding) ?? weights.get("*") ?? 0;
    if (
      weight > best.weight ||
      (weight === best.weight && weight > 0 && best.encoding === "identity")
    ) {
      best = { encoding, weight };
    }
  }
  return best.encoding;
}
