import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { problem, UserError } from "../figure/problem.ts";
import "./problems.ts";

/** The ports that are tried when nobody asked for one. */
const firstPort = 8080;
const lastPort = 8179;
/** How long answers that are under way may take when the server closes, in milliseconds. */
const grace = 1500;

/** Tells whether an address can only be reached from this machine. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** A host as it stands in an address: brackets around IPv6. */
export function hostInUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Starts listening: on `port` (0: any that is free), or on the first free one from 8080 to 8179.
 *
 * @returns the port.
 * @throws UserError `server.port-in-use` or `server.address-unavailable`.
 */
export async function listen(server: Server, host: string, port: number | undefined): Promise<number> {
  const last = port ?? lastPort;
  for (let candidate = port ?? firstPort; candidate <= last; candidate += 1) {
    const reason = await tryPort(server, host, candidate);
    if (reason === undefined) return (server.address() as AddressInfo).port;
    if (reason !== "EADDRINUSE") {
      throw new UserError([problem("server.address-unavailable", { host, port: candidate, reason })]);
    }
  }
  throw new UserError([problem("server.port-in-use", { first: port ?? firstPort, last })]);
}

function tryPort(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => {
      server.off("listening", succeed);
      resolve(error.code ?? error.message);
    };
    const succeed = () => {
      server.off("error", fail);
      resolve(undefined);
    };
    server.once("error", fail);
    server.once("listening", succeed);
    server.listen(port, host);
  });
}

/** Stops: no new connections, idle ones at once, the others when they are done or after a second and a half. */
export async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}
