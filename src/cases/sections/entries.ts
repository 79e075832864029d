import type { Gate } from "../../disclosure/gate.ts";
import type { Block, Entry, Inline } from "../../report/model.ts";
import { capital } from "../../text/capital.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import { writePeriod } from "../../text/write-period.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading } from "../pages/blocks.ts";
import { saidFigure } from "../said-figure.ts";
import { sayAmount } from "./amount.ts";

export type Facts = Entry["facts"];

/** One fact of an entry; nothing when there is nothing to say. */
export function fact(label: string, content: string | readonly Inline[] | undefined): Facts {
  if (content === undefined || content.length === 0) return [];
  return [{ label, content: typeof content === "string" ? sentence(content) : content }];
}

/** One fact with figures, one after the other, each with its label; with its period too where two have the same label. */
export function figuresFact(
  label: string,
  refs: readonly string[],
  opened: OpenedDossier,
  gate: Gate,
  { withPeriod = false }: { readonly withPeriod?: boolean } = {},
): Facts {
  const labels = refs.map((ref) => opened.figure(ref)?.label);
  const content = refs.flatMap((ref, index): readonly Inline[] => {
    const figure = opened.figure(ref);
    if (figure === undefined) return [];
    const name = inLowerCase(figure.label);
    const { period } = figure;
    const isTwice = labels.filter((one) => one === figure.label).length > 1;
    const words = withPeriod || isTwice ? t("nl", "section.of-period", { name, period: writePeriod(period) }) : name;
    return [
      { type: "text", text: `${index === 0 ? "" : "; "}${words}: ` },
      saidFigure({ ref, figure }, gate, sayAmount),
    ];
  });
  return fact(label, content);
}

/** A label that the source prints in capitals only, as a sentence writes it; an abbreviation stays as it is. */
function inLowerCase(label: string): string {
  return /\p{Lu}{7}/u.test(label) && label === label.toLocaleUpperCase("nl")
    ? capital(label.toLocaleLowerCase("nl"))
    : label;
}

/** A heading with entries under it; nothing when there are none. */
export function entryList(level: 1 | 2 | 3, id: string, title: string, entries: readonly Entry[]): readonly Block[] {
  return entries.length === 0 ? [] : [heading(level, id, title), { type: "entries", entries }];
}

/** A list of plain sentences, each with the line of the original. */
export function saidList(items: readonly { readonly says: string; readonly lines: string }[]): readonly Block[] {
  if (items.length === 0) return [];
  return [{ type: "list", ordered: false, items: items.map((item) => sentence(t("nl", "section.said", item))) }];
}
