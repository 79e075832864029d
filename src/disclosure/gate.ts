import type { Figure } from "../figure/figure.ts";
import { missing } from "../figure/missing.ts";
import type { Provenance } from "../figure/provenance.ts";
import type { Audience, Ground, HiddenReason, Shown } from "../figure/shown.ts";
import { cellKey } from "./cube.ts";
import type { Release, ReleasedCell } from "./release.ts";

/** The only maker of `Shown`. What it cannot prove to be harmless it hides: restricted reading fails closed. */
export interface Gate {
  readonly audience: Audience;
  /** Returns the figure as this audience may see it: as it is, or without its value and with the reason `suppressed`. */
  release(figure: Figure): Shown;
}

export interface GateOptions {
  readonly audience: Audience;
  /** Looks up a figure by reference, to see what a computed one was made of. */
  readonly lookup: (ref: string) => Figure | undefined;
  /** What was released of the catalogue of cubes; a count that is in none of them is hidden. */
  readonly releases?: readonly Release[];
  /**
   * Staff with rights to client-level data see true counts, each time on the record: it is written down before the figure is
   * given. Without it staff see what the council sees.
   */
  readonly authorised?: (figure: Figure) => void;
}

type Judgement = { readonly ground: Ground; readonly value?: number } | { readonly hidden: HiddenReason };

/**
 * Opens the gate for one audience.
 *
 * A figure that a source already published passes, marked so. A count from rows about persons passes as its cell was released:
 * with the value that was released, or hidden with the reason; a breakdown that was not released is hidden. A figure computed from
 * nothing but figures that pass as they are could be computed by any reader and passes too (rules of the field, section 7).
 */
export function openGate({ audience, lookup, releases = [], authorised }: GateOptions): Gate {
  const judged = new Map<string, Judgement>();
  const inCatalogue = catalogueOf(releases);

  function judge(figure: Figure): Judgement {
    const { provenance } = figure;
    switch (provenance.type) {
      case "printed":
        return figure.status === "published"
          ? { ground: "already-published" }
          : { hidden: { because: "not-in-catalogue" } };
      case "computed":
        return judgeComputed(provenance.inputs.map(({ ref }) => ref));
      case "model": {
        const cell = inCatalogue(provenance);
        if (cell === undefined) return { hidden: { because: "not-in-catalogue" } };
        return "hidden" in cell ? cell : { ground: cell.ground, value: cell.shown };
      }
    }
  }

  /** Passes when each input is shown with the very value that it was computed with. */
  function judgeComputed(refs: readonly string[]): Judgement {
    const hidden: Judgement = { hidden: { because: "input-hidden" } };
    if (refs.length === 0) return hidden;
    const grounds = refs.map((ref) => judgeRef(ref));
    if (!grounds.every((one) => one !== undefined)) return hidden;
    return { ground: grounds.every((one) => one === "already-published") ? "already-published" : "protected" };
  }

  function judgeRef(ref: string): Ground | undefined {
    const figure = lookup(ref);
    if (figure === undefined) return undefined;
    const known = judged.get(ref);
    if (known === undefined) judged.set(ref, { hidden: { because: "input-hidden" } }); // A figure made of itself proves nothing.
    const judgement = known ?? judge(figure);
    judged.set(ref, judgement);
    if ("hidden" in judgement) return undefined;
    return judgement.value === undefined || judgement.value === figure.value ? judgement.ground : undefined;
  }

  return {
    audience,
    release: (figure) => {
      const judgement = judge(figure);
      if (audience === "staff" && authorised !== undefined && needsRights(judgement, figure)) {
        authorised(figure);
        return show(figure, "authorised");
      }
      if ("hidden" in judgement) return { ...show(hide(figure), "protected"), hidden: judgement.hidden };
      const { ground, value } = judgement;
      return show(value === undefined || value === figure.value ? figure : { ...bare(figure), value }, ground);
    },
  };
}

/** Whether what this figure says differs from what everybody may see. */
function needsRights(judgement: Judgement, { value }: Figure): boolean {
  return "hidden" in judgement || (judgement.value !== undefined && judgement.value !== value);
}

function catalogueOf(releases: readonly Release[]) {
  const bySnapshot = new Map<string, Map<string, ReleasedCell>>();
  for (const { snapshot, cells } of releases) {
    const all = bySnapshot.get(snapshot) ?? new Map<string, ReleasedCell>();
    for (const [key, cell] of cells) all.set(key, cell);
    bySnapshot.set(snapshot, all);
  }
  return ({ model, filter, snapshot }: Extract<Provenance, { type: "model" }>): ReleasedCell | undefined => {
    const place = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return bySnapshot.get(snapshot)?.get(cellKey(model, place));
  };
}

/** A figure without anything that was derived from its value. */
function bare(figure: Figure): Figure {
  const { printed: _printed, interval: _interval, rounding: _rounding, ...rest } = figure;
  return rest;
}

function hide(figure: Figure): Figure {
  return { ...bare(figure), value: missing("suppressed") };
}

function show(figure: Figure, ground: Ground): Shown {
  return { ...figure, ground } as Shown;
}
