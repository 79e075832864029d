import { type Problem, problem, type Where } from "../figure/problem.ts";
import { mainDocument } from "../policy/citation.ts";
import { entityNames } from "../policy/reference.ts";
import { dangling } from "./check-references.ts";
import type { WhereOf } from "./reading.ts";
import type { DossierSource } from "./source.ts";
import { fileOfTable } from "./table-source.ts";
import { citationsOf } from "./walk.ts";

type Check = (value: unknown, where: (path: readonly PropertyKey[]) => Where) => readonly Problem[];

/** A check of citations against the documents: the document exists, has a text, and the text has the lines. */
function checkAgainst(source: DossierSource): Check {
  const lengths = new Map(
    source.manifest.documents.flatMap(({ id, text }) => (text ? [[id, text.lines] as const] : [])),
  );
  const known = new Set(lengths.keys());
  return (value, where) =>
    citationsOf(value).flatMap(({ document, to, path }) => {
      const length = lengths.get(document);
      if (length === undefined) return [dangling(document, "document", [known], where(path))];
      if (to <= length) return [];
      const key = path.findLast((part) => typeof part === "string") ?? "";
      return [problem("value.invalid", { key, value: `L${to}`, expected: `L1-${length}` }, where(path))];
    });
}

function checkDocuments(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const { documents } = source.manifest;
  const ids = documents.map(({ id }) => id);
  const known = new Set(ids);
  const where = (...path: PropertyKey[]) => whereOf("dossier.yaml", ["documents", ...path]);
  const main = documents.findIndex(({ id, text }) => id === mainDocument && text !== undefined);
  return [
    ...(main < 0 ? [dangling(mainDocument, "document", [known], where())] : []),
    ...documents.flatMap(({ id, partOf }, index) => [
      ...(ids.indexOf(id) < index ? [problem("id.duplicate", { id, first: "dossier.yaml" }, where(index, "id"))] : []),
      ...(partOf !== undefined && (!known.has(partOf) || partOf === id)
        ? [dangling(partOf, "document", [known], where(index, "partOf"))]
        : []),
    ]),
  ];
}

/** Every citation that points outside the documents of a dossier. */
export function checkLines(source: DossierSource, whereOf: WhereOf): readonly Problem[] {
  const documents = checkDocuments(source, whereOf);
  if (documents.length > 0) return documents;
  const check = checkAgainst(source);
  const list = (file: string, items: readonly unknown[]) =>
    items.flatMap((item, index) => check(item, (path) => whereOf(file, [index, ...path])));
  return [
    ...check(source.manifest.documents, (path) => whereOf("dossier.yaml", ["documents", ...path])),
    ...list(
      "tables.yaml",
      source.tables.map(({ declaration }) => declaration),
    ),
    ...source.tables.flatMap(({ declaration, rows }) =>
      rows.flatMap((row) => check(row.lines, () => whereOf(fileOfTable(declaration.id), [row.id, "line"]))),
    ),
    ...list("figures.csv", source.figures),
    ...list("numbers.csv", source.numbers),
    ...list("unused.csv", source.unused),
    ...entityNames.flatMap((name) => list(`${name}.yaml`, source.entities[name])),
  ];
}
