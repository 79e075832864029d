import { laws } from "../../figure/law.ts";
import type { Block } from "../../report/model.ts";
import { t } from "../../text/catalogue.ts";
import type { OpenedDossier } from "../opened-dossier.ts";
import { heading, paragraph } from "../pages/blocks.ts";
import type { Principal } from "../principal.ts";
import { type DraftRow, tableBlock } from "./table-writer.ts";

/** What each municipality says of its place among the others that it chose, by law, with the remark that goes with it. */
export function positionTables(opened: readonly OpenedDossier[], principal: Principal): readonly Block[] {
  const [first] = opened;
  if (first === undefined) return [];
  const tables = [...laws, undefined].flatMap((law): readonly Block[] => {
    const rows = opened.flatMap(({ dossier }) =>
      dossier.benchmarks
        .filter((benchmark) => benchmark.law === law && benchmark.says !== undefined)
        .map(
          ({ id, title, says = "unknown", peers, scope }): DraftRow => ({
            id: `${dossier.id}-${id}`,
            header: t("nl", "compare.of", { name: dossier.name, title }),
            cells: [t("nl", `peers.says.${says}`), peers.title, scope],
          }),
        ),
    );
    if (rows.length === 0) return [];
    const name = law === undefined ? t("nl", "compare.whole") : t("nl", `law.${law}`);
    return [
      tableBlock(
        {
          id: `plaats-${law ?? "geheel"}`,
          caption: t("nl", "compare.position.caption", { law: name }),
          rowTitle: t("nl", "compare.position.row"),
          columns: [
            { id: "zegt", title: t("nl", "compare.position.says") },
            { id: "anderen", title: t("nl", "compare.position.peers") },
            { id: "let-op", title: t("nl", "compare.position.scope") },
          ],
          rows,
          source: opened
            .filter(({ dossier }) => dossier.benchmarks.some((one) => one.law === law && one.says !== undefined))
            .map(({ dossier }) => t("nl", "compare.of", { name: dossier.name, title: dossier.title }))
            .join("; "),
        },
        first.gate(principal),
      ),
    ];
  });
  if (tables.length === 0) return [];
  return [
    heading(1, "plaats", t("nl", "compare.position.heading")),
    paragraph(t("nl", "compare.position.note")),
    ...tables,
  ];
}
