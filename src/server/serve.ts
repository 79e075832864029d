import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { problem, UserError } from "../figure/problem.ts";
import { createApp } from "./app.ts";
import type { Cases } from "./cases.ts";
import { hostInUrl, isLoopback, listen, stop } from "./listen.ts";
import { jsonLines, type Log } from "./log.ts";
import type { Explain } from "./problem-details.ts";
import type { SignIn } from "./sign-in.ts";
import { openStaticFiles } from "./static-files.ts";
import { signInPath } from "./web-pages.ts";

export interface ServeOptions {
  readonly cases: Cases;
  readonly signIn: SignIn & {
    /** Makes a link that works once: the token. */
    readonly issueLink: () => Promise<string>;
  };
  readonly explain: Explain;
  /** Version of the program. */
  readonly version: string;
  /** Folder of the built web application (`dist/web`); without it there is only the interface. */
  readonly webFolder?: string;
  /** `127.0.0.1` unless told otherwise. */
  readonly host?: string;
  /** 0 for any free port; absent for the first free one from 8080 on. */
  readonly port?: number;
  /** Where the log goes; JSON lines on standard error unless told otherwise. */
  readonly log?: Log;
}

/** A server that answers. */
export interface RunningServer {
  /** Where it answers: `http://127.0.0.1:8080`. */
  readonly url: string;
  /** Opens the application once, signed in. */
  readonly signInLink: string;
  /** Stops within two seconds, whatever is under way. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the server of a site on this machine.
 *
 * @throws UserError `server.needs-openid` for an address that others can reach, `server.port-in-use`,
 *   `server.address-unavailable`.
 */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const { cases, signIn, explain, version, webFolder, host = "127.0.0.1", log = jsonLines() } = options;
  if (!isLoopback(host)) throw new UserError([problem("server.needs-openid", { host })]);
  const files = webFolder === undefined ? undefined : await openStaticFiles(webFolder);
  let port = 0;
  const app = createApp(cases, {
    signIn,
    explain,
    log,
    version,
    secure: false,
    hosts: () => hostNames(host, port),
    // Cookies do not tell ports apart; two servers on one machine would sign each other's users out.
    cookieName: () => `sluitend-${port}`,
    ...(files && { files }),
  });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => void answer(request, response),
  );
  port = await listen(server, host, options.port);
  const url = `http://${hostInUrl(host)}:${port}`;
  return { url, signInLink: `${url}${signInPath}/${await signIn.issueLink()}`, close: () => stop(server) };
}

// A browser leaves the port out where it is the ordinary one.
function hostNames(host: string, port: number): readonly string[] {
  const names = [...new Set([hostInUrl(host), "127.0.0.1", "localhost"])];
  return [...names.map((name) => `${name}:${port}`), ...(port === 80 ? names : [])];
}
