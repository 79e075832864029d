import type { Hono } from "hono";
import { expect } from "vitest";
import type { Principal } from "../../src/cases/principal.ts";
import type { DossierSummary, FigureView, NoteView } from "../../src/cases/views.ts";
import type { DataTable } from "../../src/chart/data-table.ts";
import type { LineState } from "../../src/chart/state.ts";
import { openGate } from "../../src/disclosure/gate.ts";
import type { Figure } from "../../src/figure/figure.ts";
import { type Problem, problem, UserError } from "../../src/figure/problem.ts";
import type { Shown } from "../../src/figure/shown.ts";
import { type AppOptions, createApp } from "../../src/server/app.ts";
import type { Cases } from "../../src/server/cases.ts";
import type { LogEvent } from "../../src/server/log.ts";
import type { SignIn } from "../../src/server/sign-in.ts";

/** Where the small site answers. */
export const host = "127.0.0.1:8080";
export const origin = `http://${host}`;
export const cookie = "sluitend-8080=session-of-anna";

export const anna: Principal = {
  id: "anna",
  name: "Anna de Vries",
  roles: ["controller"],
  municipalities: ["GM9999"],
  laws: "all",
  areas: "all",
  audience: "council",
};

const printed: Figure = {
  value: 59_500_000,
  unit: { quantity: "money" },
  printed: { text: "595", scale: 1000, decimals: 0 },
  kind: "estimate",
  recurrence: "structural",
  definition: { id: "saldo", version: 1 },
  label: "Saldo jeugd",
  scope: { municipality: "GM9999", domain: "jeugd" },
  period: { type: "year", year: 2019 },
  status: "published",
  knownOn: { type: "day", year: 2018, month: 6, day: 11 },
  provenance: {
    type: "printed",
    lines: [{ document: "notitie", from: 12, to: 12 }],
    transcription: { file: "tables/tabel-1.csv", row: "m01", column: "2019" },
  },
};
const open = { ...printed, value: { missing: "pm" }, kind: "pm" } as const satisfies Figure;
const gate = openGate({ audience: "council", lookup: () => undefined });
/** A figure as the small site shows it. */
export const shown: Shown = gate.release(printed);

const summary: DossierSummary = {
  id: "duinrand-2018",
  title: "Scenario's sociaal domein",
  municipality: { code: "GM9999", name: "Duinrand" },
  date: "2018-06-11",
  version: "3f2a91c0",
  counts: { tables: 1, figures: 2, measures: 1, scenarios: 1 },
};
const style = { scale: 1000, decimals: 0 } as const;
const table: DataTable = {
  id: "tabel-1",
  caption: "Maatregelen",
  unit: "in duizenden euro's",
  style,
  rowTitle: "Maatregel",
  columns: [{ id: "2019", title: "2019", align: "end" }],
  rows: [
    { id: "kop", role: "heading", header: "Jeugd", cells: [{ type: "empty" }] },
    {
      id: "m01",
      role: "line",
      header: "Vroeg erbij",
      cells: [{ type: "figure", ref: "tabel-1/m01/2019", figure: shown }],
    },
    {
      id: "m02",
      role: "line",
      header: "Lichter waar het kan",
      cells: [{ type: "figure", ref: "tabel-1/m02/2019", figure: gate.release(open), footnote: "1" }],
    },
    { id: "slot", role: "total", header: "Slot", cells: [{ type: "text", text: "n.v.t." }] },
  ],
  footnotes: [{ mark: "1", text: "Nog niet berekend." }],
  source: "Notitie, regel 12",
};
const chart: LineState = {
  type: "line",
  id: "saldo",
  name: "Het saldo daalt",
  sentence: "Het saldo daalt tot 0,6 miljoen in 2019.",
  unit: "in duizenden euro's",
  style,
  source: "Notitie, regel 12",
  axis: ["2019"],
  series: [
    {
      id: "nul",
      label: "Nulscenario",
      hue: "total",
      tense: "forecast",
      points: [{ at: "2019", ref: "tabel-1/m01/2019", figure: shown }],
    },
  ],
};
const figureView: FigureView = {
  ref: "tabel-1/m01/2019",
  figure: shown,
  label: "Saldo jeugd",
  written: "€ 595.000",
  exact: "€ 595.000",
  definition: { name: "Saldo", text: "Begroot min werkelijk." },
  kind: "raming",
  period: "2019",
  status: "gepubliceerd",
  scope: "Duinrand, jeugd",
  knownOn: "11 juni 2018",
  rounding: "tussen € 594.500 en € 595.500",
  sources: [
    { document: "notitie", title: "Notitie", lines: "12", printed: "Vroeg erbij 595", file: "tables/tabel-1.csv" },
  ],
  inputs: [{ ref: "tabel-1/m02/2019", label: "Lichter", written: "PM", sign: -1 }],
  remarks: [],
};

/** A site with one dossier that keeps its notes in memory. */
export function smallSite(): Cases {
  const notes = new Map<string, NoteView>();
  const inDossier = <T>(id: string, view: T): T => {
    if (id !== summary.id) throw new UserError([problem("dossier.unknown", { id, nearest: summary.id })]);
    return view;
  };
  const current = (id: string, version: number): NoteView => {
    const note = notes.get(id);
    if (note === undefined) throw new UserError([problem("store.not-found", { kind: "note", id })]);
    if (note.version !== version) {
      const { changedAt } = note;
      throw new UserError([problem("store.stale", { kind: "note", id, changedBy: note.author, changedAt })]);
    }
    return note;
  };
  const dangling = (reference: string) =>
    new UserError([problem("reference.dangling", { reference, expected: "cel" })]);
  return {
    listDossiers: async () => [summary],
    openStart: async (_principal, id) =>
      inDossier(id, {
        dossier: summary,
        lead: "Er is een tekort.",
        headlines: [
          {
            id: "saldo",
            ref: figureView.ref,
            figure: shown,
            spoken: "ruim een half miljoen",
            title: "Saldo",
            direction: "tekort",
            reason: "Meer vraag.",
          },
        ],
        decisions: [{ text: "Kies een scenario.", page: "scenarios" as const }],
        documents: [{ id: "notitie", title: "Notitie", date: "2018-06-11" }],
      }),
    compareScenarios: async (_principal, id) =>
      inDossier(id, {
        dossier: summary,
        years: ["2019"],
        lead: "Geen scenario sluit.",
        scenarios: [
          {
            id: "nul",
            title: "Nulscenario",
            description: "Niets doen.",
            type: "baseline" as const,
            lines: "12",
            verdict: "in 2019 een tekort",
            table,
            bars: { ...chart, type: "bars" as const, layout: "stacked" as const },
          },
        ],
        lines: [
          { id: "bruto" as const, title: "Bruto", explanation: "Vier domeinen.", chart, table, remainder: table },
        ],
        matrix: table,
        notes: [],
      }),
    showTable: async (_principal, id, key) => {
      inDossier(id, undefined);
      if (key !== table.id) throw dangling(key);
      return table;
    },
    describeFigure: async (_principal, id, ref) => {
      inDossier(id, undefined);
      if (ref !== figureView.ref) throw dangling(ref);
      return figureView;
    },
    checkDossier: async (_principal, id) =>
      inDossier(id, {
        dossier: summary,
        checked: 12,
        findings: [
          {
            rule: "sum",
            certainty: "zeker" as const,
            where: { table: "tabel-1", row: "totaal", column: "2019" },
            candidates: ["tabel-1/m01/2019"],
            printed: "595",
            computed: "596",
            slack: "0,5",
            message: "De som sluit niet.",
          },
        ],
      }),
    renderDocument: async (_principal, id, template, format) => {
      inDossier(id, undefined);
      if (template !== "scenarionotitie") throw dangling(template);
      return new TextEncoder().encode(format === "pdf" ? "%PDF-1.7 …" : "<!doctype html><title>Notitie</title>");
    },
    listNotes: async (_principal, id, ref) =>
      inDossier(
        id,
        [...notes.values()].filter((note) => ref === undefined || note.ref === ref),
      ),
    addNote: async (principal, id, ref, body) => {
      const now = "2026-01-05T10:00:00.000Z";
      const note: NoteView = {
        id: `n${notes.size + 1}`,
        ref,
        body,
        author: principal.name,
        createdAt: now,
        changedAt: now,
        version: 1,
        mine: true,
      };
      return inDossier(id, notes.set(note.id, note) && note);
    },
    changeNote: async (_principal, _dossier, id, version, body) => {
      const changed = { ...current(id, version), body, version: version + 1 };
      notes.set(id, changed);
      return changed;
    },
    removeNote: async (_principal, _dossier, id, version) => {
      notes.delete(current(id, version).id);
    },
  };
}

/** Anna's session, and one link that works once. */
export function annasSignIn(): SignIn & { readonly issueLink: () => Promise<string> } {
  const links = new Set(["link-of-anna"]);
  const sessions = new Set(["session-of-anna"]);
  return {
    issueLink: async () => "link-of-anna",
    redeem: async (token) => {
      if (!links.delete(token)) throw new UserError([problem("store.sign-in-refused", { reason: "used" })]);
      sessions.add("new-session");
      return "new-session";
    },
    principalOf: async (token) => (sessions.has(token) ? anna : undefined),
    end: async (token) => {
      sessions.delete(token);
    },
  };
}

/** An application on the small site, with what it logged. */
export function smallApp(cases: Partial<Cases> = {}, options: Partial<AppOptions> = {}) {
  const events: LogEvent[] = [];
  const app = createApp(
    { ...smallSite(), ...cases },
    {
      signIn: annasSignIn(),
      explain,
      log: (event) => events.push(event),
      hosts: () => [host],
      secure: false,
      cookieName: () => "sluitend-8080",
      version: "0.1.0",
      ...options,
    },
  );
  return { app, events };
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks as Anna's browser does, on a page of the site. A header of "" is left out. */
export async function ask(
  app: Hono,
  path: string,
  { method = "GET", headers = {}, body }: Ask = {},
): Promise<Response> {
  const changing = method !== "GET" && method !== "HEAD";
  const all = {
    Host: host,
    Cookie: cookie,
    ...(changing && { Origin: origin }),
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== "");
  return app.request(`${origin}${path}`, {
    method,
    headers: sent,
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** Expects a problem of this status and code, in Dutch and without anything of the program in it; gives its facts. */
export async function expectProblem(response: Response, status: number, code: string): Promise<unknown> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  const details = JSON.parse(text);
  expect(details).toMatchObject({ status, code, type: `urn:problem-type:sluitend:${code}` });
  expect(details.title).not.toBe("");
  expect(details.detail).not.toBe("");
  expect(text).not.toMatch(/\.ts:\d|node_modules|\bat \w+ \(/);
  return details.facts;
}

function explain({ code }: Problem) {
  return { title: code, detail: code };
}
