import { readFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { lakeCode } from "../cases/deliveries/import-input.ts";
import { type LoadedDossier, loadDossiers } from "../cases/load-dossiers.ts";
import { openLocalSignIn } from "../cases/local-sign-in.ts";
import { openSite } from "../cases/open-site.ts";
import { siteCases } from "../cases/site-cases.ts";
import { expectSyntheticMunicipalities } from "../cases/synthetic/expect-municipalities.ts";
import { syntheticMunicipalities } from "../cases/synthetic/municipalities.ts";
import { today } from "../cases/today.ts";
import { problem, UserError } from "../figure/problem.ts";
import { serve } from "../server/serve.ts";
import { t } from "../text/catalogue.ts";
import { describeProblem, explainProblem } from "../text/describe-problem.ts";
import type { Effects, ExitCode } from "./command.ts";

/** What a running site needs to know. */
export interface SiteOptions {
  readonly dossiers: string;
  readonly store: string;
  /** The folder of the lake; beside the store unless told otherwise. */
  readonly lake?: string;
  /** Whether the synthetic municipalities are made and loaded, once. */
  readonly synthetic?: boolean;
  readonly port?: number;
  readonly host?: string;
}

/** Loads the dossiers, starts the server, prints where it is, and waits until it is told to stop. */
export async function runSite(
  { dossiers, store, lake, synthetic = false, port, host }: SiteOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { site, ahead, close } = await openSite(dossiers, store, {
    ...(lake === undefined ? {} : { lake }),
    ...(synthetic ? { expected: syntheticMunicipalities.map(({ code }) => `GM${code}`) } : {}),
  });
  try {
    for (const loaded of await loadDossiers(site)) sayLoaded(loaded, effects);
    const running = await serve({
      cases: siteCases(site),
      signIn: await openLocalSignIn(site),
      explain: (mistake) => explainProblem(mistake, "nl"),
      version: programVersion(),
      webFolder: fileURLToPath(new URL("../../dist/web", import.meta.url)),
      ...(host === undefined ? {} : { host }),
      ...(port === undefined ? {} : { port }),
    });
    effects.out(
      `${t("nl", "cli.started", { url: running.url })}\n${t("nl", "cli.sign-in", { link: running.signInLink })}\n${t("nl", "cli.stop")}\n`,
    );
    if (synthetic) await expectSyntheticMunicipalities(site, today());
    const log = (event: Readonly<Record<string, string>>): void =>
      effects.error(`${JSON.stringify({ time: new Date().toISOString(), ...event })}\n`);
    ahead.start((municipality, stack) => log({ event: "release-failed", municipality, stack }));
    site.data.imports.start(
      (reference, stack) => log({ event: "import-bug", reference, stack }),
      (gemeente) => ahead.wake(gemeente === undefined ? undefined : lakeCode(gemeente)),
    );
    await stopSignal();
    await running.close();
    return 0;
  } finally {
    await close();
  }
}

/** At most this many mistakes of one dossier are named at the start; `sluitend check` names them all. */
const mistakesShown = 5;

function sayLoaded(loaded: LoadedDossier, { error }: Effects): void {
  const { id } = loaded;
  if (loaded.outcome !== "broken") {
    error(`${t("nl", "cli.loaded", { id, isNew: loaded.outcome === "new" })}\n`);
    return;
  }
  error(`${t("nl", "cli.broken", { id, count: loaded.problems.length })}\n`);
  for (const mistake of loaded.problems.slice(0, mistakesShown)) error(`  ${describeProblem(mistake, "nl")}\n`);
}

/** Reads a port. UserError for what is none. */
export function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new UserError([problem("cli.value", { option: "--port", value: text, known: ["0-65535"] })]);
}

function programVersion(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? "0";
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}
