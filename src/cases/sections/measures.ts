import { formatCitation } from "../../policy/citation.ts";
import type { Condition } from "../../policy/measure.ts";
import type { Block } from "../../report/model.ts";
import { type TextKey, t } from "../../text/catalogue.ts";
import { numbered } from "../numbered.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { entryList, type Facts, fact } from "./entries.ts";

/** What the source says of each measure: what residents notice, what it hangs on, what can go wrong, who does it, and where it is taken. */
export function measureSection({ dossier, comparison }: OpenedDossier): readonly Block[] {
  const takenBy = (id: string): string =>
    (comparison?.results ?? [])
      .filter((result) => result.type === "computed" && result.measures.some(({ measure }) => measure.id === id))
      .map(({ scenario }) => scenario.title)
      .join("; ");
  return entryList(
    1,
    "maatregelen-in-woorden",
    t("nl", "weighing.measures.title"),
    dossier.measures.map((measure) => {
      const {
        id,
        number,
        title,
        kind,
        description,
        basis,
        residents = [],
        conditions,
        dependencies = [],
        risks,
        owner,
      } = measure;
      return {
        id,
        title: numbered({ number, title }),
        status: t("nl", `kind.${kind}`),
        facts: [
          ...fact(t("nl", "weighing.measures.what"), description),
          ...said("weighing.measures.residents", residents),
          ...said("weighing.measures.condition", conditions),
          ...said("weighing.measures.dependency", dependencies),
          ...said("weighing.measures.risk", risks),
          ...fact(t("nl", "weighing.measures.basis"), basis),
          ...fact(t("nl", "weighing.measures.owner"), owner),
          ...fact(t("nl", "weighing.measures.in"), takenBy(id)),
        ],
        source: [measure.lines, ...(measure.also ?? [])].map(formatCitation).join(", "),
      };
    }),
  );
}

function said(label: TextKey & `weighing.measures.${string}`, list: readonly Condition[]): Facts {
  return list.flatMap(({ text, lines }) =>
    fact(t("nl", label), t("nl", "weighing.said", { text, lines: formatCitation(lines) })),
  );
}
