/** A total and its parts, each once. */
export interface KnownSum {
  readonly total: string;
  readonly parts: readonly string[];
}

type Named = (column: string, spread: string) => string;

const many = ["met_een", "met_twee", "met_meer"] as const;

/**
 * What somebody knows of clients of a month and their provisions who adds nothing up, as sums with what is left beside them: written apart from
 * what protects, and without a number that counts twice in a sum; twice the same is two numbers that are equal. `spreads` are the breakdowns that
 * have clients.
 */
export function truthsOf(of: Named, spreads: readonly string[]): readonly KnownSum[] {
  const there = ["*", "wmo", "jeugdwet"].filter((law) => spreads.includes(`${law}/*`));
  return [...there.flatMap((law) => ofLaw(of, law, spreads)), ...(there.length === 3 ? ofBoth(of) : [])];
}

function ofLaw(of: Named, law: string, spreads: readonly string[]): readonly KnownSum[] {
  const all = `${law}/*`;
  const [one, two, more] = many.map((column) => of(column, all));
  const categories = spreads.filter(
    (spread) => !spread.endsWith("/*") && (law === "*" || spread.startsWith(`${law}/`)),
  );
  if (one === undefined || two === undefined || more === undefined) return [];
  const own = (what: string): string => of(what, all);
  const again = (name: string, time: number): string => `${name} again ${time}`;
  const times = Math.max(0, categories.length - 1);
  const mores = Array.from({ length: times }, (_, time) => again(more, time));
  const twice = [two, again(two, 0), more, again(more, 0)];
  return [
    ...mores.map((name) => ({ total: name, parts: [more] })),
    { total: again(two, 0), parts: [two] },
    { total: again(more, 0), parts: [more] },
    { total: own("extra"), parts: [two, more, own("third")] },
    { total: own("third"), parts: [more, own("fourth")] },
    { total: own("at most"), parts: times === 0 ? [own("nobody")] : [two, ...mores] },
    { total: own("at most"), parts: [own("extra"), own("not at most")] },
    ...(times === 0 ? [{ total: own("clienten"), parts: [own("nobody"), own("clienten again")] }] : []),
    ...categories.map((spread) => ({
      total: own("clienten"),
      parts: [of("clienten", spread), own(`without ${spread}`)],
    })),
    { total: own("in two"), parts: [one, ...twice] },
    ...categories.flatMap((spread, at) =>
      categories.slice(at + 1).map((other) => ({
        total: own("in two"),
        parts: [of("clienten", spread), of("clienten", other), own(`in two without ${spread} ${other}`)],
      })),
    ),
  ];
}

/** Who has so many provisions of the one law and so many of the other has that many together. */
function ofBoth(of: Named): readonly KnownSum[] {
  const each = [0, 1, 2, 3].flatMap((wmo) =>
    [0, 1, 2, 3].map((youth) => ({ wmo, youth, name: `${wmo} and ${youth}` })),
  );
  const having = (isSo: (wmo: number, youth: number) => boolean): readonly string[] =>
    each.filter(({ wmo, youth }) => wmo + youth > 0 && isSo(wmo, youth)).map(({ name }) => of(name, "wmo+jeugdwet"));
  return [
    ...many.flatMap((column, at) => [
      { total: of(column, "wmo/*"), parts: having((wmo) => wmo === at + 1) },
      { total: of(column, "jeugdwet/*"), parts: having((_, youth) => youth === at + 1) },
      { total: of(column, "*/*"), parts: having((wmo, youth) => Math.min(3, wmo + youth) === at + 1) },
    ]),
    { total: of("clienten", "wmo+jeugdwet"), parts: having((wmo, youth) => wmo > 0 && youth > 0) },
  ];
}
