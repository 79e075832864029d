import { Button } from "@nl-design-system-candidate/button-react";
import type { DataTable } from "../../chart/data-table.ts";
import type { ChartState } from "../../chart/state.ts";
import { twin } from "../../chart/twin.ts";
import { t } from "../../text/catalogue.ts";
import { tableCsv } from "./csv.ts";
import { drawFile } from "./engine.ts";

/** The picture as SVG and its numbers as CSV, made from the same state as the page shows. */
export function Downloads({ state }: { readonly state: ChartState }) {
  return (
    <div className="slu-chart__downloads">
      <Button
        purpose="subtle"
        onClick={() => void drawFile(state).then((svg) => save(`${placeName()}${state.id}.svg`, "image/svg+xml", svg))}
        aria-label={t("nl", "ui.download.chart", { name: state.name })}
      >
        {t("nl", "ui.download.svg")}
      </Button>
      <TableDownload table={twin(state)} />
    </div>
  );
}

/** A table as CSV. */
export function TableDownload({ table }: { readonly table: DataTable }) {
  return (
    <Button
      purpose="subtle"
      onClick={() => {
        const page = { title: document.title, address: location.href };
        save(`${placeName()}${table.id}.csv`, "text/csv;charset=utf-8", tableCsv(table, page));
      }}
      aria-label={t("nl", "ui.download.table", { name: table.caption })}
    >
      {t("nl", "ui.download.csv")}
    </Button>
  );
}

/** The page in the name of a file, so that files of several municipalities and dossiers keep apart: "gm9938-monitor-". */
function placeName(): string {
  return location.pathname
    .split("/")
    .slice(2)
    .filter((part) => part !== "")
    .map((part) => `${part.toLowerCase()}-`)
    .join("");
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken its copy once the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
