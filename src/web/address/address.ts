/** Where a reader is: one page of one dossier, or of none. Which pages a dossier has, the server says. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "comparison" }
  | { readonly page: "dossier"; readonly dossier: string; readonly name: string }
  /** A page that is made of the data of a municipality. */
  | { readonly page: "municipality"; readonly code: string; readonly name: MunicipalityPage }
  | { readonly page: "unknown"; readonly path: string };

/** The pages that are made of the data of a municipality. */
export type MunicipalityPage = (typeof municipalityPages)[number];

/** How a table is sorted: by a column, or by the names of its rows when `column` is empty. */
export interface Sort {
  readonly table: string;
  readonly column: string;
  readonly direction: "op" | "af";
}

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
  /** Parts of a long page that the reader opened. */
  readonly open?: readonly string[];
  /** What was chosen in the controls of a page, each with its value. */
  readonly choices?: readonly (readonly [control: string, value: string])[];
  /** Tables that are sorted otherwise than the source has them. */
  readonly sorts?: readonly Sort[];
}

/** An address of the application without pixels: read from the browser's bar, written to it. */
export interface Address {
  readonly place: Place;
  readonly intent: Intent;
  /** The part of the page to which a link leads. */
  readonly anchor?: string;
}

// The first page of a dossier needs no name in the address.
const first = "start";
const comparison = "vergelijken";
const municipalityPages = [
  "monitor",
  "anderen",
  "samenloop",
  "trajecten",
  "uitputting",
  "verklaren",
  "aansluiting",
  "privacy",
  "gegevens",
] as const;
const pageName = /^[a-z]+(?:-[a-z]+)*$/;

/** Reads an address. An unknown path becomes the place `unknown`; an unknown key of the query is left out. */
export function readAddress(pathname: string, search: string, hash = ""): Address {
  const query = new URLSearchParams(search);
  const figure = query.get("cijfer");
  const scenarios = query.get("scenarios");
  const line = query.get("lijn");
  const tables = query.get("tabel");
  const open = query.get("open");
  const choices = list(query.get("keuze") ?? "").flatMap(readChoice);
  const sorts = list(query.get("sorteer") ?? "").flatMap(readSort);
  const anchor = decode(hash.replace(/^#/, ""));
  return {
    place: readPlace(pathname),
    intent: {
      ...(figure ? { figure } : {}),
      ...(scenarios === null ? {} : { scenarios: list(scenarios) }),
      ...(line ? { line } : {}),
      ...(tables ? { tables: list(tables) } : {}),
      ...(open ? { open: list(open) } : {}),
      ...(choices.length > 0 ? { choices } : {}),
      ...(sorts.length > 0 ? { sorts } : {}),
    },
    ...(anchor ? { anchor } : {}),
  };
}

/** Writes an address as path, query and anchor, the inverse of {@link readAddress}. */
export function writeAddress({ place, intent, anchor }: Address): string {
  const query = [
    pair("scenarios", intent.scenarios?.join(",")),
    pair("lijn", intent.line),
    pair("tabel", intent.tables?.length ? intent.tables.join(",") : undefined),
    pair("open", intent.open?.length ? intent.open.join(",") : undefined),
    pair("keuze", intent.choices?.length ? writeChoices(intent) : undefined),
    pair("sorteer", intent.sorts?.length ? intent.sorts.map(writeSort).join(",") : undefined),
    pair("cijfer", intent.figure),
  ].filter((part) => part !== undefined);
  return (
    writePlace(place) +
    (query.length > 0 ? `?${query.join("&")}` : "") +
    (anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`)
  );
}

/** A figure with the dossier in which it opens. */
export interface DossierFigure {
  readonly dossier: string;
  readonly ref: string;
}

/**
 * The dossier and the reference of the open figure. On a page of several dossiers a reference begins with the id of its
 * dossier and a colon; on a page of one dossier it stands alone.
 */
export function openedFigure({
  place,
  intent: { figure },
}: Pick<Address, "place" | "intent">): DossierFigure | undefined {
  if (figure === undefined) return undefined;
  if (place.page === "dossier") return { dossier: place.dossier, ref: figure };
  const [dossier = "", ...rest] = figure.split(":");
  return place.page === "comparison" && rest.length > 0 ? { dossier, ref: rest.join(":") } : undefined;
}

/** A figure on a page of a municipality, with what was chosen on that page. */
export interface LakeFigure {
  readonly code: string;
  readonly page: string;
  readonly choices: string;
  readonly ref: string;
}

/** The open figure on a page of a municipality: it opens with the choices with which the page was made. */
export function openedLakeFigure({ place, intent }: Pick<Address, "place" | "intent">): LakeFigure | undefined {
  const { figure } = intent;
  if (place.page !== "municipality" || figure === undefined) return undefined;
  return { code: place.code, page: place.name, choices: writeChoices(intent), ref: figure };
}

/** What was chosen on a page, as the address and the server read it. */
export function writeChoices({ choices = [] }: Intent): string {
  return choices.map((one) => one.join(":")).join(",");
}

/** A reference as the page that is open needs it: what is followed from a figure of a dossier stays in that dossier. */
export function figureOnPage(address: Pick<Address, "place" | "intent">, ref: string): string {
  const open = openedFigure(address);
  return address.place.page !== "comparison" || ref.includes(":") || open === undefined
    ? ref
    : `${open.dossier}:${ref}`;
}

/** Tells whether two places are the same page, whatever is chosen on it. */
export function samePlace(a: Place, b: Place): boolean {
  return writePlace(a) === writePlace(b);
}

function readPlace(pathname: string): Place {
  const parts = pathname.split("/").filter((part) => part !== "");
  if (parts.length === 0) return { page: "home" };
  if (parts.length === 1 && parts[0] === comparison) return { page: "comparison" };
  const [head, id, tail, ...rest] = parts;
  const dossier = id === undefined ? undefined : decode(id);
  if (head === "gemeenten") {
    // Who cuts an address short comes to the page above it.
    if (dossier === undefined) return { page: "home" };
    const page = tail === undefined ? municipalityPages[0] : municipalityPages.find((one) => one === tail);
    const isCode = /^GM\d{4}$/.test(dossier);
    return isCode && page !== undefined && rest.length === 0
      ? { page: "municipality", code: dossier, name: page }
      : { page: "unknown", path: pathname };
  }
  if (head !== "dossiers" || dossier === undefined || rest.length > 0) return { page: "unknown", path: pathname };
  if (tail === undefined) return { page: "dossier", dossier, name: first };
  if (tail === first || !pageName.test(tail)) return { page: "unknown", path: pathname };
  return { page: "dossier", dossier, name: tail };
}

function writePlace(place: Place): string {
  if (place.page === "home") return "/";
  if (place.page === "comparison") return `/${comparison}`;
  if (place.page === "unknown") return place.path;
  if (place.page === "municipality") return `/gemeenten/${place.code}/${place.name}`;
  return `/dossiers/${encodeURIComponent(place.dossier)}${place.name === first ? "" : `/${place.name}`}`;
}

/** A choice as a page and the server read it: the control, a colon, the value. */
function readChoice(text: string): readonly (readonly [string, string])[] {
  const at = text.indexOf(":");
  return at < 1 ? [] : [[text.slice(0, at), text.slice(at + 1)]];
}

function readSort(text: string): readonly Sort[] {
  const [table = "", column, direction] = text.split(":");
  if (table === "" || column === undefined || (direction !== "op" && direction !== "af")) return [];
  return [{ table, column, direction }];
}

function writeSort({ table, column, direction }: Sort): string {
  return `${table}:${column}:${direction}`;
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
