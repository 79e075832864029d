import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { KeyboardEvent } from "react";
import { useId, useRef } from "react";
import type { ChartState } from "../../chart/state.ts";
import { twin } from "../../chart/twin.ts";
import { useRouter } from "../address/router.tsx";
import { FigureTable } from "../table/figure-table.tsx";
import { Downloads } from "./downloads.tsx";
import { Drawing } from "./drawing.tsx";

const tabs = ["grafiek", "tabel"] as const;
type Tab = (typeof tabs)[number];
const titles: Readonly<Record<Tab, string>> = { grafiek: "Grafiek", tabel: "Tabel" };

/** A chart with everything that belongs to it: name, sentence, its table behind a tab, downloads, source. */
export function ChartFigure({ state, level }: { readonly state: ChartState; readonly level: 2 | 3 | 4 }) {
  const { address, choose } = useRouter();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const asTable = address.intent.tables ?? [];
  const open: Tab = asTable.includes(state.id) ? "tabel" : "grafiek";

  const show = (tab: Tab) => {
    const others = asTable.filter((chart) => chart !== state.id);
    const next = tab === "tabel" ? [...others, state.id] : others;
    choose({ tables: next.length > 0 ? next : undefined });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = tabs[(tabs.indexOf(open) + step + tabs.length) % tabs.length] ?? "grafiek";
    show(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };

  return (
    <section className="slu-chart" aria-labelledby={`${id}-name`}>
      <Heading level={level} appearance="level-3" id={`${id}-name`}>
        {state.name}
      </Heading>
      <Paragraph>{state.sentence}</Paragraph>
      <div className="slu-chart__bar">
        <p className="slu-chart__unit">{state.unit}</p>
        <div role="tablist" aria-label={`Hoe u “${state.name}” leest`} className="slu-tabs" ref={list}>
          {tabs.map((tab) => (
            <button
              key={tab}
              type="button"
              role="tab"
              id={`${id}-${tab}-tab`}
              data-tab={tab}
              aria-selected={tab === open}
              aria-controls={`${id}-${tab}`}
              tabIndex={tab === open ? 0 : -1}
              onClick={() => show(tab)}
              onKeyDown={onKeyDown}
            >
              {titles[tab]}
            </button>
          ))}
        </div>
      </div>
      {/* Both panels stand in the page: paper shows them both. */}
      <div role="tabpanel" id={`${id}-grafiek`} aria-labelledby={`${id}-grafiek-tab`} hidden={open !== "grafiek"}>
        <Drawing state={state} />
        <p className="slu-source">Bron: {state.source}</p>
      </div>
      <div role="tabpanel" id={`${id}-tabel`} aria-labelledby={`${id}-tabel-tab`} hidden={open !== "tabel"}>
        <FigureTable table={twin(state)} />
      </div>
      <Downloads state={state} />
    </section>
  );
}
