/** Where a reader is: one page of the cycle, of one dossier or of none. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "start" | "scenarios" | "check" | "documents"; readonly dossier: string }
  | { readonly page: "unknown"; readonly path: string };

/**
 * What a reader chose on a page. Only choices stand here: what is absent is the page's default, and defaults never
 * reach the address, so that a link says what its sender meant and nothing else.
 */
export interface Intent {
  /** Reference of the figure whose details are open. */
  readonly figure?: string;
  /** Scenarios to compare, in the order of the page. */
  readonly scenarios?: readonly string[];
  /** The line that is compared. */
  readonly line?: string;
  /** Charts that are read as a table. */
  readonly tables?: readonly string[];
}

/** An address of the application without pixels: read from the browser's bar, written to it. */
export interface Address {
  readonly place: Place;
  readonly intent: Intent;
}

const segments = { start: "", scenarios: "scenarios", check: "toetsing", documents: "documenten" } as const;

/** Reads an address. An unknown path becomes the place `unknown`; an unknown key of the query is left out. */
export function readAddress(pathname: string, search: string): Address {
  const query = new URLSearchParams(search);
  const figure = query.get("cijfer");
  const scenarios = query.get("scenarios");
  const line = query.get("lijn");
  const tables = query.get("tabel");
  return {
    place: readPlace(pathname),
    intent: {
      ...(figure ? { figure } : {}),
      ...(scenarios === null ? {} : { scenarios: list(scenarios) }),
      ...(line ? { line } : {}),
      ...(tables ? { tables: list(tables) } : {}),
    },
  };
}

/** Writes an address as path and query, the inverse of {@link readAddress}. */
export function writeAddress({ place, intent }: Address): string {
  const query = [
    pair("scenarios", intent.scenarios?.join(",")),
    pair("lijn", intent.line),
    pair("tabel", intent.tables?.length ? intent.tables.join(",") : undefined),
    pair("cijfer", intent.figure),
  ].filter((part) => part !== undefined);
  return writePlace(place) + (query.length > 0 ? `?${query.join("&")}` : "");
}

/** Tells whether two places are the same page, whatever is chosen on it. */
export function samePlace(a: Place, b: Place): boolean {
  return writePlace(a) === writePlace(b);
}

function readPlace(pathname: string): Place {
  const parts = pathname.split("/").filter((part) => part !== "");
  if (parts.length === 0) return { page: "home" };
  const [head, id, tail, ...rest] = parts;
  const dossier = id === undefined ? undefined : decode(id);
  if (head !== "dossiers" || dossier === undefined || rest.length > 0) return { page: "unknown", path: pathname };
  for (const page of ["start", "scenarios", "check", "documents"] as const) {
    if (segments[page] === (tail ?? "")) return { page, dossier };
  }
  return { page: "unknown", path: pathname };
}

function writePlace(place: Place): string {
  if (place.page === "home") return "/";
  if (place.page === "unknown") return place.path;
  const segment = segments[place.page];
  return `/dossiers/${encodeURIComponent(place.dossier)}${segment === "" ? "" : `/${segment}`}`;
}

function list(text: string): readonly string[] {
  return text.split(",").filter((part) => part !== "");
}

// A reference reads better with its slashes; a query may hold them as they are (RFC 3986, section 3.4).
function pair(key: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  return `${key}=${encodeURIComponent(value).replace(/%2F/g, "/").replace(/%2C/g, ",").replace(/%3A/g, ":")}`;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
