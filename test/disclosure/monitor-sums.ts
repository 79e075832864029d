/** A figure of the monitor as a reader sees it, by the name `trajecten-lopend wmo 44 2023-05`. */
export type Seen = ReadonlyMap<string, number | string>;

/** A number and the numbers that it is the sum of; what is missing of a sum stands as a word of its own. */
export interface KnownSum {
  readonly total: string;
  readonly parts: readonly string[];
}

const laws = ["wmo", "jeugdwet"] as const;

/**
 * Every sum that somebody who knows the definitions can write down between figures of the monitor, written apart from what protects them:
 * by the ids of indicators and not by models.
 */
export function sumsOfMonitor(seen: Seen, months: readonly string[]): readonly KnownSum[] {
  return months.flatMap((month, at) => {
    const before = months[at - 1];
    const of = (id: string, ...words: readonly string[]): string => [id, ...words, month].join(" ");
    const spreads = spreadsOf(seen, month);
    return [
      ...spreads.flatMap((words) => trajectories(words, of, before)),
      ...[[], ...laws.map((law) => [law])].flatMap((words) => clients(words, spreads, of)),
      ...laws.flatMap((law) => perLaw(law, seen, month, of, before)),
      ...acrossLaws(of),
    ];
  });
}

type Named = (id: string, ...words: readonly string[]) => string;

/** Breakdowns of trajectories in a month: none, a law, a law and a category. */
function spreadsOf(seen: Seen, month: string): readonly (readonly string[])[] {
  return [...seen.keys()]
    .filter((name) => name.startsWith("trajecten-in-beeld ") && name.endsWith(` ${month}`))
    .map((name) => name.split(" ").slice(1, -1));
}

function trajectories(words: readonly string[], of: Named, before: string | undefined): readonly KnownSum[] {
  const begin = before === undefined ? of("begin", ...words) : ["trajecten-lopend", ...words, before].join(" ");
  const same = words.length === 2 ? "clienten-toegewezen" : "voorzieningen-toegewezen";
  return [
    { total: of("trajecten-in-beeld", ...words), parts: [begin, of("trajecten-instroom", ...words)] },
    {
      total: of("trajecten-in-beeld", ...words),
      parts: [of("trajecten-lopend", ...words), of("trajecten-uitstroom", ...words)],
    },
    { total: of("trajecten-lopend", ...words), parts: [of("wachtend-op-zorg", ...words), of("krijgt zorg", ...words)] },
    { total: of("zorg-begonnen", ...words), parts: [of("zorg-binnen-norm", ...words), of("te laat", ...words)] },
    { total: of("trajecten-in-beeld", ...words), parts: [of(same, ...words)] },
  ];
}

/** Of all or of one law: the parts of a total, and clients by how many provisions they have. */
function clients(words: readonly string[], spreads: readonly (readonly string[])[], of: Named): readonly KnownSum[] {
  const below = spreads.filter((one) => one.length === words.length + 1 && words.every((word, at) => one[at] === word));
  const added = [
    "trajecten-in-beeld",
    "trajecten-lopend",
    "trajecten-instroom",
    "trajecten-uitstroom",
    "wachtend-op-zorg",
  ];
  return [
    ...added.map((id) => ({ total: of(id, ...words), parts: below.map((part) => of(id, ...part)) })),
    {
      total: of("clienten-toegewezen", ...words),
      parts: ["een", "twee", "meer"].map((many) => of(`clienten-toegewezen-${many}`, ...words)),
    },
    {
      total: of("voorzieningen-toegewezen", ...words),
      parts: [of("clienten-toegewezen", ...words), of("meer dan een", ...words)],
    },
  ];
}

function perLaw(law: string, seen: Seen, month: string, of: Named, before: string | undefined): readonly KnownSum[] {
  const combinations = wordsOf(seen, "samenloop-clienten", month).filter(([laws = ""]) =>
    laws.split("+").includes(law),
  );
  const referrers = wordsOf(seen, "instroom-naar-verwijzer", month).filter(
    ([one, who]) => one === law && who !== undefined,
  );
  const begin = before === undefined ? of("stand", law) : `clienten-stand ${law} ${before}`;
  return [
    { total: of("clienten-toegewezen", law), parts: combinations.map((words) => of("samenloop-clienten", ...words)) },
    { total: of("trajecten-instroom", law), parts: [of("instroom-naar-verwijzer", law)] },
    {
      total: of("instroom-naar-verwijzer", law),
      parts: referrers.map((words) => of("instroom-naar-verwijzer", ...words)),
    },
    { total: of("met zorg", law), parts: [begin, of("clienten-instroom", law)] },
    { total: of("met zorg", law), parts: [of("clienten-stand", law), of("clienten-uitstroom", law)] },
    { total: of("met zorg", law), parts: [of("clienten-toegewezen", law), of("twee keer", law)] },
    { total: of("clienten-instroom", law), parts: [of("terugkeer-in-zorg", law), of("nieuw", law)] },
    { total: of("clienten-uitstroom", law), parts: [of("uitstroom-met-terugkeer", law), of("blijft weg", law)] },
  ].filter(({ parts }) => parts.length > 0);
}

function acrossLaws(of: Named): readonly KnownSum[] {
  return [
    { total: of("meer dan een"), parts: [...laws.map((law) => of("meer dan een", law)), of("beide wetten")] },
    {
      total: of("beide wetten"),
      parts: [of("samenloop-clienten", "jeugdwet+wmo"), of("samenloop-clienten", "jeugdwet+participatiewet+wmo")],
    },
  ];
}

function wordsOf(seen: Seen, id: string, month: string): readonly (readonly string[])[] {
  return [...seen.keys()]
    .filter((name) => name.startsWith(`${id} `) && name.endsWith(` ${month}`))
    .map((name) => name.split(" ").slice(1, -1));
}

/**
 * What somebody knows besides of a month: who has two provisions has one more than one, and who has three or more at least two more; and somebody
 * comes with a trajectory that begins and leaves with one that ends.
 */
export function truthsOfMonitor(month: string): readonly KnownSum[] {
  const of = (id: string, ...words: readonly string[]): string => [id, ...words, month].join(" ");
  return [
    ...[[], ...laws.map((law) => [law])].flatMap((words) => [
      {
        total: of("meer dan een", ...words),
        parts: [
          ...["twee", "meer"].map((many) => of(`clienten-toegewezen-${many}`, ...words)),
          of("meer dan twee", ...words),
        ],
      },
      {
        total: of("meer dan twee", ...words),
        parts: [of("clienten-toegewezen-meer", ...words), of("meer dan drie", ...words)],
      },
    ]),
    ...laws.flatMap((law) => [
      { total: of("trajecten-instroom", law), parts: [of("clienten-instroom", law), of("erbij", law)] },
      { total: of("trajecten-uitstroom", law), parts: [of("clienten-uitstroom", law), of("eraf", law)] },
    ]),
  ];
}
