import type { Block, Entry } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import { sentence } from "../../text/sentence.ts";
import type { FindingView } from "../views.ts";
import { heading } from "./blocks.ts";

/** What is beyond sums, under the list or table that it is about: what it says, the lines of the original, the explanation. */
export function slipBlocks(
  slips: readonly { readonly finding: FindingView; readonly anchor: string; readonly place?: string }[],
  suffix: string,
): readonly Block[] {
  const kinds = [...new Set(slips.map(({ finding }) => kindOf(finding)))];
  return kinds.flatMap((kind, at): readonly Block[] => [
    heading(2, `buiten-de-sommen-${at + 1}${suffix}`, kind),
    {
      type: "entries",
      entries: slips
        .filter(({ finding }) => kindOf(finding) === kind)
        .map(({ finding, anchor, place }) => ({
          ...entryOf(finding, anchor),
          ...(place === undefined ? {} : { place }),
        })),
    },
  ]);
}

function kindOf({ about, where }: FindingView): string {
  return about?.kind ?? where.table;
}

function entryOf({ about, where, certainty, message, explained }: FindingView, anchor: string): Entry {
  const fact = (key: "says" | "source" | "explained", text: string | undefined) =>
    text === undefined ? [] : [{ label: t("nl", `audit.fact.${key}`), content: sentence(text) }];
  return {
    id: anchor,
    title: about?.title ?? where.row,
    status: certainty,
    facts: [...fact("says", message), ...fact("source", about?.lines), ...fact("explained", explained)],
  };
}
