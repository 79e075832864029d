import type { MouseEvent, ReactNode } from "react";
import { t } from "../../text/catalogue.ts";
import { counted } from "../../text/counted.ts";
import { useRouter } from "../address/router.tsx";
import type { PartSize } from "./folded-parts.ts";

/**
 * A part of a long page that opens: its heading stands in the summary with what is in it. What a reader opens stands in the
 * address; a link to something inside opens it too, and paper shows all of it.
 */
export function Fold(props: {
  readonly id: string;
  readonly heading: ReactNode;
  readonly size: PartSize;
  /** What it comes to in one sentence, as long as it is folded. */
  readonly says?: string;
  readonly children: ReactNode;
}) {
  const { id, heading, size, says, children } = props;
  const { address, choose } = useRouter();
  const open = address.intent.open ?? [];

  const toggle = (event: MouseEvent<HTMLElement>) => {
    const details = event.currentTarget.parentElement;
    if (!(details instanceof HTMLDetailsElement)) return;
    event.preventDefault();
    const isOpen = !details.open;
    // A link may have opened it without the address: then nothing changes for React, and the element closes here.
    details.open = isOpen;
    const rest = open.filter((one) => one !== id);
    const next = isOpen ? [...rest, id] : rest;
    choose({ open: next.length === 0 ? undefined : next });
  };

  return (
    <details className="slu-fold slu-blocks" open={open.includes(id)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is interactive by itself */}
      <summary onClick={toggle}>
        {heading}
        <span className="slu-quiet">{wordsOf(size)}</span>
        {says === undefined ? null : <span className="slu-fold__says">{says}</span>}
      </summary>
      {children}
    </details>
  );
}

function wordsOf({ charts, tables, items }: PartSize): string {
  const words = [
    items === 0 ? "" : counted(items, t("nl", "ui.fold.item"), t("nl", "ui.fold.items")),
    tables === 0 ? "" : counted(tables, t("nl", "ui.fold.table"), t("nl", "ui.fold.tables")),
    charts === 0 ? "" : counted(charts, t("nl", "ui.fold.chart"), t("nl", "ui.fold.charts")),
  ];
  return words.filter((word) => word !== "").join(", ");
}
