import type { Figure } from "../figure/figure.ts";
import { isProblem, type Problem } from "../figure/problem.ts";
import { checkLines } from "./check-lines.ts";
import { checkReferences, dangling } from "./check-references.ts";
import { checkScenarios } from "./check-scenarios.ts";
import type { DeclaredRelation, Dossier, DossierText, ReadDossier } from "./dossier.ts";
import type { DossierFiles } from "./files.ts";
import { hashFiles } from "./hash.ts";
import { duplicatesOf, type Names, namesOf, targetsOf } from "./names.ts";
import { Reading, type WhereOf } from "./reading.ts";
import { resolveSentence } from "./resolve-figure.ts";
import { resolveTable } from "./resolve-table.ts";
import { type DossierSource, readSource } from "./source.ts";
import { readText, referencesIn } from "./text-tree.ts";
import { writeSource } from "./write-dossier.ts";

function declaredOf(source: DossierSource): readonly DeclaredRelation[] {
  return [
    ...source.tables.flatMap(({ declaration }) =>
      declaration.relations.map((relation) => ({ relation, table: declaration.id })),
    ),
    ...source.entities.relations.map((relation) => ({ relation })),
  ];
}

function checkTexts(texts: readonly DossierText[], names: Names): readonly Problem[] {
  const known = targetsOf(names, "figure");
  return texts.flatMap(({ id, blocks }) =>
    referencesIn(blocks).flatMap(({ ref, line }) =>
      known.some((set) => set.has(ref)) ? [] : [dangling(ref, "figure", known, { file: `text/${id}.md`, line })],
    ),
  );
}

/**
 * Resolves what the files say into figures and checks it against itself. The dossier is absent when anything is wrong: a
 * dossier that is half right would give totals that are wholly wrong.
 */
function resolveDossier(source: DossierSource, whereOf: WhereOf): ReadDossier {
  const names = namesOf(source);
  const duplicates = duplicatesOf(source, whereOf);
  const texts = source.texts.map(({ id, markdown }) => Object.freeze({ id, blocks: readText(markdown) }));
  const checks = [
    ...duplicates,
    ...checkLines(source, whereOf),
    ...checkReferences(source, names, whereOf),
    ...checkTexts(texts, names),
  ];
  const problems: Problem[] = checks.length > 0 ? checks : [...checkScenarios(source, whereOf)];
  const tables = source.tables.map((table) => resolveTable(source, table, whereOf));
  problems.push(...tables.flatMap((table) => table.problems));
  const figures = new Map<string, Figure>();
  for (const [index, row] of source.figures.entries()) {
    const resolved = resolveSentence(source, row, () => whereOf("figures.csv", [index, "printed"]));
    if (resolved === undefined) continue;
    if (isProblem(resolved)) problems.push(resolved);
    else figures.set(row.id, resolved);
  }
  if (problems.length > 0) return { problems };
  const { id, title, municipality, name, language, notes, coverTerm, grossTitle, liveIndicators, documents } =
    source.manifest;
  let hash: string | undefined;
  const dossier: Dossier = Object.freeze({
    id,
    title,
    municipality,
    name,
    language,
    notes,
    coverTerm,
    ...(grossTitle === undefined ? {} : { grossTitle }),
    liveIndicators,
    documents,
    ...source.entities,
    tables: Object.freeze(tables.map(({ table }) => table)),
    figures,
    declared: Object.freeze(declaredOf(source)),
    texts: Object.freeze(texts),
    source,
    get hash() {
      hash ??= hashFiles(writeSource(source));
      return hash;
    },
  });
  return { dossier, problems: [] };
}

/**
 * Reads a dossier from its files. Pure: the same files give the same dossier or the same problems, in the order of the
 * files. Files are first read one by one; only when all are well are they held against each other.
 */
export function readDossier(files: DossierFiles): ReadDossier {
  const reading = new Reading(files);
  const source = readSource(reading);
  if (source === undefined || reading.problems.length > 0) return { problems: reading.problems };
  return resolveDossier(source, reading.whereOf);
}
