import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import type { KeyboardEvent } from "react";
import { useId, useRef } from "react";
import type { ChartState } from "../../chart/state.ts";
import { twin } from "../../chart/twin.ts";
import { t } from "../../text/catalogue.ts";
import { useRouter } from "../address/router.tsx";
import { RunningText } from "../blocks/running-text.tsx";
import { FigureTable } from "../table/figure-table.tsx";
import { Downloads } from "./downloads.tsx";
import { Drawing } from "./drawing.tsx";

const tabs = ["grafiek", "tabel"] as const;
type Tab = (typeof tabs)[number];
const titles = { grafiek: "ui.chart.picture", tabel: "ui.chart.table" } as const satisfies Readonly<
  Record<Tab, string>
>;

/** A chart with everything that belongs to it: name, sentence, its table behind a tab, downloads, source. */
export function ChartFigure({ state, level }: { readonly state: ChartState; readonly level: 2 | 3 | 4 | 5 | 6 }) {
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
    <section className="slu-chart" id={state.id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <Heading level={level} appearance="level-3" id={`${id}-name`}>
        {state.name}
      </Heading>
      <Paragraph>
        <RunningText content={state.sentence} />
      </Paragraph>
      <div className="slu-chart__bar">
        <p className="slu-chart__unit">{state.unit}</p>
        <div role="tablist" aria-label={t("nl", "ui.chart.tabs", { name: state.name })} className="slu-tabs" ref={list}>
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
              {t("nl", titles[tab])}
            </button>
          ))}
        </div>
      </div>
      {/* Both panels stand in the page: paper shows them both. */}
      <div role="tabpanel" id={`${id}-grafiek`} aria-labelledby={`${id}-grafiek-tab`} hidden={open !== "grafiek"}>
        <Drawing state={state} />
        <p className="slu-source">{t("nl", "ui.source", { source: state.source })}</p>
      </div>
      <div role="tabpanel" id={`${id}-tabel`} aria-labelledby={`${id}-tabel-tab`} hidden={open !== "tabel"}>
        <FigureTable table={twin(state)} inChart />
      </div>
      <Downloads state={state} />
    </section>
  );
}
