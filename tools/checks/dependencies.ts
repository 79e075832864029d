/** A package that users get, as `package.json` names it and as `package-lock.json` knows it. */
export interface Dependency {
  readonly name: string;
  readonly licence: string;
}

// A row `@scope/*` stands for a family of packages that come, change and stop together.
const row = /^\| `([^`]+)` \| (.+) \|$/;

/**
 * Compares the table of `docs/reference/dependencies.md` with the packages that users get: a row for each, none too
 * many, and the licence as the package states it. One line a complaint.
 */
export function dependencyComplaints(page: string, dependencies: readonly Dependency[]): readonly string[] {
  const rows = new Map(
    page.split("\n").flatMap((line) => {
      const [, name, rest] = row.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [[name, rest.split(" | ")] as const];
    }),
  );
  const key = (name: string): string => {
    const family = name.replace(/\/.*/, "/*");
    return rows.has(family) ? family : name;
  };
  const missing = dependencies.flatMap(({ name, licence }) => {
    const cells = rows.get(key(name));
    if (cells === undefined) return [`${name} has no row`];
    return cells[1] === licence ? [] : [`${name} is ${licence}, the row says ${cells[1] ?? "nothing"}`];
  });
  const known = new Set(dependencies.map(({ name }) => key(name)));
  const surplus = [...rows.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `${name} is no dependency any more`);
  return [...missing, ...surplus].map((complaint) => `docs/reference/dependencies.md: ${complaint}`);
}

/** The name of the package in what is written between the quotes of an import: `hono/cookie` is of `hono`. */
export function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}
