import type { Hono } from "hono";
import { expect } from "vitest";
import type { Principal } from "../../src/cases/principal.ts";
import type { NoteView } from "../../src/cases/views.ts";
import { problem, UserError } from "../../src/figure/problem.ts";
import { ProblemSchema } from "../../src/server/api/problem.ts";
import { type AppOptions, createApp } from "../../src/server/app.ts";
import type { Cases } from "../../src/server/cases.ts";
import type { LogEvent } from "../../src/server/log.ts";
import type { SignIn } from "../../src/server/sign-in.ts";
import { explainProblem } from "../../src/text/describe-problem.ts";
import { smallData } from "./small-data.ts";
import { check, comparison, figureView, found, page, start, summary, table } from "./small-dossier.ts";
import { smallTexts } from "./small-texts.ts";

/** Where the small site answers. */
export const host = "127.0.0.1:8080";
export const origin = `http://${host}`;
export const cookie = "sluitend-8080=session-of-anna";

const anna: Principal = {
  name: "Anna de Vries",
  accounts: new Map([["GM9999", "anna"]]),
  roles: ["controller"],
  municipalities: ["GM9999"],
  laws: "all",
  areas: "all",
  audience: "council",
};

/** A site with one dossier that keeps its notes in memory. */
export function smallSite(): Cases {
  const notes = new Map<string, NoteView>();
  const current = (id: string, version: number): NoteView => {
    const note = notes.get(id);
    if (note === undefined) throw new UserError([problem("note.unknown", { note: id })]);
    if (note.version === version) return note;
    const { author: changedBy, changedAt } = note;
    throw new UserError([problem("store.stale", { kind: "note", id, changedBy, changedAt })]);
  };
  const texts = smallTexts();
  return {
    ...smallData(),
    exportDossier: (_, id) => inDossier(id, () => new TextEncoder().encode("PK zip")),
    listTexts: (principal, id) => inDossier(id, () => texts.list(principal)),
    openText: (principal, id, place) =>
      inDossier(id, () => {
        const { mayEdit, texts: all } = texts.list(principal);
        const text = all.find((one) => one.id === place);
        if (text === undefined) throw new UserError([problem("text.place-unknown", { place })]);
        return { mayEdit, text };
      }),
    textHistory: (_, id, place) => inDossier(id, () => texts.history(place)),
    previewText: (_, id, _place, markdown) => inDossier(id, () => texts.preview(markdown)),
    saveText: ({ name }, id, place, version, markdown) =>
      inDossier(id, () => texts.save(name, place, version, markdown)),
    withdrawText: ({ name }, id, place, version) => inDossier(id, () => texts.withdraw(name, place, version)),
    listDossiers: () => Promise.resolve([summary]),
    openStart: (_, id) => inDossier(id, () => start),
    openPage: (_, id, name) =>
      inDossier(id, () => {
        if (name === "bronnen") return page;
        throw new UserError([problem("page.unknown", { page: name, known: ["bronnen"] })]);
      }),
    compareDossiers: () => Promise.resolve({ title: page.title, lead: page.lead, blocks: page.blocks }),
    search: (_, query, { dossier = summary.id }) => inDossier(dossier, () => ({ ...found, query })),
    compareScenarios: (_, id) => inDossier(id, () => comparison),
    checkDossier: (_, id) => inDossier(id, () => check),
    showTable: (_, id, key) =>
      inDossier(id, () => {
        if (key === table.id) return table;
        throw new UserError([problem("table.unknown", { table: key, dossier: id, nearest: table.id })]);
      }),
    describeFigure: (_, id, reference) =>
      inDossier(id, () => {
        if (reference === figureView.ref) return figureView;
        throw new UserError([problem("figure.unknown", { reference, dossier: id })]);
      }),
    listDocuments: (_, id) =>
      inDossier(id, () => ({
        templates: [{ id: "scenarionotitie", title: "Scenarionotitie", text: "Wat er te kiezen is." }],
        versions: [{ version: "0f3a5c7e9b1d", loadedAt: "2026-01-05T10:00:00.000Z" }],
      })),
    renderDocument: (_, id, template, format) =>
      inDossier(id, () => {
        if (template === "scenarionotitie") return new TextEncoder().encode(documents[format]);
        throw new UserError([problem("template.unknown", { template, known: ["scenarionotitie"] })]);
      }),
    listNotes: (_, id, ref) =>
      inDossier(id, () => [...notes.values()].filter((note) => ref === undefined || note.ref === ref)),
    addNote: ({ name: author }, id, ref, body) =>
      inDossier(id, () => {
        const at = "2026-01-05T10:00:00.000Z";
        const note = {
          id: `n${notes.size + 1}`,
          ref,
          body,
          author,
          createdAt: at,
          changedAt: at,
          version: 1,
          mine: true,
        };
        notes.set(note.id, note);
        return note;
      }),
    changeNote: (_, id, note, version, body) =>
      inDossier(id, () => {
        const changed = { ...current(note, version), body, version: version + 1 };
        notes.set(note, changed);
        return changed;
      }),
    removeNote: (_, id, note, version) =>
      inDossier(id, () => {
        notes.delete(current(note, version).id);
      }),
  };
}

const documents = {
  pdf: "%PDF-1.7 …",
  docx: "PK …",
  html: "<!doctype html><title>Notitie</title>",
  xlsx: "PK …",
  csv: "PK …",
};

function inDossier<T>(id: string, make: () => T): Promise<T> {
  return answer(() => {
    if (id === summary.id) return make();
    throw new UserError([problem("dossier.unknown", { id, nearest: summary.id })]);
  });
}

// What throws becomes a promise that fails, as with a use case that reads files.
function answer<T>(make: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(make());
  });
}

/** Anna's session, and one link that works once. */
export function annasSignIn(): SignIn & { readonly issueLink: () => Promise<string> } {
  const links = new Set(["link-of-anna"]);
  const sessions = new Set(["session-of-anna"]);
  return {
    issueLink: () => Promise.resolve("link-of-anna"),
    redeem: (token) =>
      answer(() => {
        if (!links.delete(token)) throw new UserError([problem("store.sign-in-refused", { reason: "used" })]);
        sessions.add("new-session");
        return "new-session";
      }),
    principalOf: (token) => Promise.resolve(sessions.has(token) ? anna : undefined),
    end: (token) => {
      sessions.delete(token);
      return Promise.resolve();
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
      explain: explainProblem,
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
  /** Sends these as they are, in place of a body. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Asks as Anna's browser does, on a page of the site. A header of "" is left out. */
export async function ask(
  app: Hono,
  path: string,
  { method = "GET", headers = {}, body, bytes }: Ask = {},
): Promise<Response> {
  const changing = method !== "GET" && method !== "HEAD";
  const all = {
    Host: host,
    Cookie: cookie,
    ...(changing && { Origin: origin }),
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...(bytes !== undefined && { "Content-Type": "application/octet-stream" }),
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== "");
  return app.request(`${origin}${path}`, {
    method,
    headers: sent,
    ...(bytes !== undefined && { body: bytes }),
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** Expects a problem of this status and code, in Dutch and without anything of the program in it; gives its facts. */
export async function expectProblem(response: Response, status: number, code: string): Promise<unknown> {
  const text = await response.text();
  expect(response.status, text).toBe(status);
  expect(response.headers.get("Content-Type")).toContain("application/problem+json");
  const details = ProblemSchema.parse(JSON.parse(text));
  expect(details).toMatchObject({ status, code, type: `urn:problem-type:sluitend:${code}` });
  expect(details.title).not.toBe("");
  expect(details.detail).not.toBe("");
  expect(text).not.toMatch(/\.ts:\d|node_modules|\bat \w+ \(/);
  return details.facts;
}
