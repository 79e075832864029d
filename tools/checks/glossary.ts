const row = /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/;

/** Rows of the glossary that stand out of alphabetical order or explain a term a second time. */
export function glossaryComplaints(page: string): readonly string[] {
  const rows = page.split("\n").flatMap((line, index) => {
    const term = row.exec(line)?.[1];
    return term === undefined || term === "Dutch" || term.startsWith("--") ? [] : [{ term, number: index + 1 }];
  });
  return rows.flatMap(({ term, number }, index) => {
    const before = rows[index - 1]?.term;
    const order = before === undefined ? -1 : before.localeCompare(term, "nl", { sensitivity: "base" });
    const place = `docs/reference/glossary.md:${String(number)}`;
    if (order === 0) return [`${place}: "${term}" stands there twice`];
    return order > 0 ? [`${place}: "${term}" comes before "${before ?? ""}"`] : [];
  });
}
