import type { Dossier } from "../dossier/dossier.ts";
import { resolveRow } from "../dossier/lookup.ts";
import { type Cited, derive } from "../evaluation/derived-figure.ts";
import { addSavings, type CountedSaving, partsOf } from "../evaluation/savings.ts";
import type { Figure } from "../figure/figure.ts";
import { isMissing } from "../figure/missing.ts";
import type { Saving } from "../policy/saving.ts";
import { t } from "../text/catalogue.ts";

/** One year of a savings target. */
export interface SavedYear {
  readonly year: string;
  readonly planned?: Cited;
  readonly realised?: Cited;
  /** As printed. */
  readonly open?: Cited;
  /** Planned − realised. */
  readonly computedOpen?: Cited;
  /** The parts that were realised, each once. */
  readonly parts: readonly CountedSaving[];
  /** The sum of the parts that have a number. */
  readonly partsSum?: Cited;
  /** How many parts are only PM or have no number. */
  readonly pm: number;
}

/** A savings target with its years. */
export interface SavedTarget {
  readonly saving: Saving;
  readonly years: readonly SavedYear[];
}

/** The savings of a dossier with what follows from them. */
export interface Saved {
  readonly targets: readonly SavedTarget[];
  readonly figures: ReadonlyMap<string, Figure>;
}

const known = new WeakMap<Dossier, Saved>();

/** The savings targets that the dossier gives by year, each counted once; once for each version of the dossier. */
export function savedOf(dossier: Dossier): Saved {
  const before = known.get(dossier);
  if (before !== undefined) return before;
  const targets = addSavings(dossier.savings, (saving) => {
    const [first] = yearsIn(dossier, saving);
    const figure = first === undefined ? undefined : cellOf(dossier, saving.planned, first);
    return figure;
  }).counted.map(({ saving }) => ({
    saving,
    years: yearsIn(dossier, saving).map((year) => savedIn(dossier, saving, year)),
  }));
  const cited = targets.flatMap(({ years }) => years.flatMap(({ computedOpen, partsSum }) => [computedOpen, partsSum]));
  const saved = {
    targets,
    figures: new Map(cited.flatMap((one) => (one === undefined ? [] : [[one.ref, one.figure]]))),
  };
  known.set(dossier, saved);
  return saved;
}

function yearsIn(dossier: Dossier, { planned }: Saving): readonly string[] {
  const row = planned === undefined ? undefined : resolveRow(dossier, planned);
  return row === undefined
    ? []
    : row.table.columns.filter(({ id }) => row.row.cells[id] !== undefined).map(({ id }) => id);
}

function cellOf(dossier: Dossier, row: string | undefined, column: string): Cited | undefined {
  const figure = row === undefined ? undefined : resolveRow(dossier, row)?.row.cells[column];
  return row === undefined || figure === undefined ? undefined : { ref: `${row}/${column}`, figure };
}

function savedIn(dossier: Dossier, saving: Saving, year: string): SavedYear {
  const [planned, realised, open] = [saving.planned, saving.realised, saving.open].map((row) =>
    cellOf(dossier, row, year),
  );
  const parts = partsOf(saving, dossier.savings, (part) => cellOf(dossier, part.realised, year));
  const given = parts.filter(({ figure }) => !isMissing(figure.value));
  const [first, ...rest] = given.map(({ ref, figure }) => ({ ref, figure, sign: 1 as const }));
  const at = `besparingen/${saving.id}/${year}`;
  const sumName = { ref: `${at}/onderdelen`, label: t("nl", "promised.savings.name.sum"), formula: "savings.sum" };
  const partsSum = first && derive(sumName, [first, ...rest]);
  const openName = { ref: `${at}/open`, label: t("nl", "promised.savings.name.open"), formula: "savings.open" };
  const computedOpen =
    planned &&
    realised &&
    derive(openName, [
      { ...planned, sign: 1 },
      { ...realised, sign: -1 },
    ]);
  return {
    year,
    ...(planned === undefined ? {} : { planned }),
    ...(realised === undefined ? {} : { realised }),
    ...(open === undefined ? {} : { open }),
    ...(computedOpen === undefined ? {} : { computedOpen }),
    parts,
    ...(partsSum === undefined ? {} : { partsSum }),
    pm: parts.length - given.length,
  };
}
