import { type ChildProcessByStdio, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContext, chromium as engine, type Page } from "playwright-core";
import { chromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** The dossier that the tests read. */
const dossier = "dronten-2018";
/** Where the dossiers stand as they are in the repository. */
export const dossiersFolder = join(root, "dossiers");
/** Where the numbers of that dossier stand. */
export const dossierFolder = join(dossiersFolder, dossier);

/** The pages of the application, by the name that a failing test shows. */
export const pages = {
  home: "/",
  start: `/dossiers/${dossier}`,
  scenarios: `/dossiers/${dossier}/scenarios`,
  sources: `/dossiers/${dossier}/bronnen`,
  finance: "/dossiers/almelo-2018/financien",
  plan: "/dossiers/raalte-2020/plan",
  promised: "/dossiers/raalte-2020/beloofd",
  goals: "/dossiers/tynaarlo-2018/doelen",
  questions: "/dossiers/zwolle-2018/vragen",
  "a start without scenarios": "/dossiers/raalte-2020",
  "scenarios as tables": `/dossiers/${dossier}/scenarios?tabel=saldo-totaal,domeinen-nul`,
  check: `/dossiers/${dossier}/toetsing`,
  documents: `/dossiers/${dossier}/documenten`,
  texts: `/dossiers/${dossier}/teksten`,
  data: `/dossiers/${dossier}/gegevens`,
  "a figure": `/dossiers/${dossier}/scenarios?cijfer=tabel-11/jeugd/2022`,
  "an unknown figure": `/dossiers/${dossier}?cijfer=bestaat/niet`,
  "an unknown dossier": "/dossiers/bestaat-niet",
  "an unknown page": "/bestaat-niet",
} as const;

/** How a test looks at the application. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Lets axe put its script in the page; off where the page's own content policy is what is tested. */
  readonly bypassCSP?: boolean;
}

/** A site of its own for one file of tests: the real server on a free port, an empty store, a browser. */
export interface Site {
  readonly url: string;
  /** Opens a tab of somebody who is signed in. Close its context when done. */
  readonly open: (view?: View) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** True where there is no browser: then the tests skip. */
export const noBrowser = chromium() === undefined;

/** Starts server and browser; `fill` puts rows in the lake of the site before. */
export async function startSite(fill?: (lake: string) => Promise<void>): Promise<Site> {
  if (!existsSync(join(root, "dist/web/index.html"))) {
    throw new Error("The application is not built: run `make build` first");
  }
  const folder = await mkdtemp(join(tmpdir(), "sluitend-browser-"));
  await cp(join(root, "dossiers"), join(folder, "dossiers"), { recursive: true });
  await fill?.(join(folder, "lake"));
  const server = spawn(
    process.execPath,
    [
      "src/cli/main.ts",
      "serve",
      "--dossiers",
      join(folder, "dossiers"),
      "--store",
      join(folder, "site.sqlite"),
      "--port",
      "0",
    ],
    { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
  );
  const link = await signInLink(server);
  const url = new URL(link).origin;
  const browser = await startBrowser();
  const signedIn = await browser.newContext();
  const first = await signedIn.newPage();
  await first.goto(link);
  const state = await signedIn.storageState();
  await signedIn.close();
  return {
    url,
    async open({ width = 1280, height = 900, dark = false, bypassCSP = false } = {}) {
      const context: BrowserContext = await browser.newContext({
        baseURL: url,
        storageState: state,
        viewport: { width, height },
        colorScheme: dark ? "dark" : "light",
        reducedMotion: "reduce",
        locale: "nl-NL",
        bypassCSP,
      });
      return context.newPage();
    },
    async close() {
      await browser.close();
      server.kill("SIGTERM");
      await rm(folder, { recursive: true });
    },
  };
}

/** Opens a page and waits until everything on it stands: no skeleton, every chart drawn, every part unfolded. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
  await unfold(page);
}

/** Opens every part of a long page, without touching the address. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.slu-fold")) fold.open = true;
  });
  await settled(page);
}

/** Waits until everything on the page stands. */
export async function settled(page: Page): Promise<void> {
  await page.locator("h1").first().waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector(".slu-skeleton") === null &&
      [...document.querySelectorAll(".slu-drawing")].every((drawing) => drawing.querySelector("svg") !== null),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function startBrowser(): Promise<Browser> {
  const executablePath = chromium();
  if (executablePath === undefined) throw new Error("There is no Chromium on this machine");
  return engine.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
}

function signInLink(server: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const link = /http:\S+\/aanmelden\/\S+/.exec(said)?.[0];
      if (link !== undefined && /\s/.test(said.slice(said.indexOf(link) + link.length))) resolve(link);
    };
    server.stdout.on("data", listen);
    server.stderr.on("data", listen);
    server.on("exit", (code) => reject(new Error(`The server stopped with code ${String(code)}:\n${said}`)));
  });
}
