import type { Figure } from "../figure/figure.ts";
import { missing } from "../figure/missing.ts";
import type { Audience, Ground, Shown } from "../figure/shown.ts";

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
}

/**
 * Opens the gate for one audience over one dossier.
 *
 * A figure that a source already published passes, marked so; a figure computed from nothing but such figures could be
 * computed by any reader and passes too (rules of the field, section 7). Everything else, above all what a model counted
 * from rows about persons, is hidden.
 */
export function openGate({ audience, lookup }: GateOptions): Gate {
  const judged = new Map<string, boolean>();

  function isPublished(figure: Figure): boolean {
    const { provenance } = figure;
    switch (provenance.type) {
      case "printed":
        return figure.status === "published";
      case "computed":
        return provenance.inputs.length > 0 && provenance.inputs.every((input) => isPublishedRef(input.ref));
      case "model":
        return false;
    }
  }

  function isPublishedRef(ref: string): boolean {
    const known = judged.get(ref);
    if (known !== undefined) return known;
    judged.set(ref, false); // A figure that is made of itself proves nothing.
    const figure = lookup(ref);
    const answer = figure !== undefined && isPublished(figure);
    judged.set(ref, answer);
    return answer;
  }

  return {
    audience,
    release: (figure) => (isPublished(figure) ? show(figure, "already-published") : show(hide(figure), "protected")),
  };
}

function hide(figure: Figure): Figure {
  const { printed: _printed, interval: _interval, rounding: _rounding, ...rest } = figure;
  return { ...rest, value: missing("suppressed") };
}

function show(figure: Figure, ground: Ground): Shown {
  return { ...figure, ground } as Shown;
}
