import { BlockList, isIP, isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";

/** What the operator may loosen about addresses. */
export interface AddressRules {
  /** The host has IPv6 only and reaches IPv4 through NAT64 at the well-known prefix. */
  nat64?: boolean;
}

/**
 * True when an IP address is one of the public internet: two independent judges must both say yes.
 * Anything else is false: names, zone ids, IPv4 inside IPv6 in any of its forms.
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublic(ip: string, rules: AddressRules = {}): boolean {
  if (isIP(ip) === 0 || ip.includes("%")) return false;
  if (isIPv4(ip)) return isUnicast(ip) && !specialIpv4.check(ip, "ipv4");
  const groups = groupsOf(ip);
  if (rules.nat64 === true && wellKnownNat64.check(ip, "ipv6")) return isPublic(lastIpv4(groups));
  return isUnicast(ip) && isGlobalIpv6(ip) && !isIsatap(groups);
}

/** The first judge: knows ranges by their names. Alone it calls too much "unicast". */
function isUnicast(ip: string): boolean {
  return ipaddr.parse(ip).range() === "unicast";
}

/** The second judge: the registries' tables, and inside 2000::/3 only. */
function isGlobalIpv6(ip: string): boolean {
  return globalIpv6.check(ip, "ipv6") && !specialIpv6.check(ip, "ipv6");
}

const specialIpv4 = subnets("ipv4", [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  // Azure's host services, on an address that looks public.
  "168.63.129.16/32",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.31.196.0/24",
  "192.52.193.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "192.175.48.0/24",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/4",
  "240.0.0.0/4",
]);

const globalIpv6 = subnets("ipv6", ["2000::/3"]);

const specialIpv6 = subnets("ipv6", [
  "2001::/23",
  "2001:db8::/32",
  "2002::/16",
  "2620:4f:8000::/48",
  "3fff::/20",
]);

/** RFC 6052. The prefixes of RFC 8215 are laid out as each network likes: never decoded. */
const wellKnownNat64 = subnets("ipv6", ["64:ff9b::/96"]);

function subnets(family: "ipv4" | "ipv6", ranges: string[]): BlockList {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", prefix] = range.split("/");
    list.addSubnet(net, Number(prefix), family);
  }
  return list;
}

/** The eight groups of an IPv6 address, by way of the URL parser's canonical form. */
function groupsOf(ip: string): number[] {
  const [head = "", tail] = new URL(`http://[${ip}]`).hostname.slice(1, -1).split("::");
  const before = hexGroups(head);
  if (tail === undefined) return before;
  const after = hexGroups(tail);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => 0);
  return [...before, ...zeros, ...after];
}

function hexGroups(text: string): number[] {
  return text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));
}

/** RFC 5214: an interface id of 0000:5efe or 0200:5efe carries an IPv4 address behind it. */
function isIsatap(groups: number[]): boolean {
  return (groups[4] === 0 || groups[4] === 0x0200) && groups[5] === 0x5efe;
}

function lastIpv4(groups: number[]): string {
  return groups
    .slice(6)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join(".");
}
