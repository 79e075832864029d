import { Button } from "@nl-design-system-candidate/button-react";
import type { ChartState } from "../../chart/state.ts";
import { twin } from "../../chart/twin.ts";
import { tableCsv } from "./csv.ts";
import { drawFile } from "./engine.ts";

/** The picture as SVG and its numbers as CSV, made from the same state as the page shows. */
export function Downloads({ state }: { readonly state: ChartState }) {
  return (
    <div className="slu-chart__downloads">
      <Button
        purpose="subtle"
        onClick={() => void drawFile(state).then((svg) => save(`${state.id}.svg`, "image/svg+xml", svg))}
        aria-label={`Download SVG van de grafiek “${state.name}”`}
      >
        Download SVG
      </Button>
      <Button
        purpose="subtle"
        onClick={() => save(`${state.id}.csv`, "text/csv;charset=utf-8", tableCsv(twin(state)))}
        aria-label={`Download CSV van de tabel “${state.name}”`}
      >
        Download CSV
      </Button>
    </div>
  );
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
