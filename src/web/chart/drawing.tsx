import type { MouseEvent } from "react";
import { useEffect, useRef, useState } from "react";
import type { ChartState } from "../../chart/state.ts";
import { t } from "../../text/catalogue.ts";
import { useRouter } from "../address/router.tsx";
import { draw } from "./engine.ts";

// For paper, when the picture has not been on the screen: the width of a text column.
const widthUnseen = 680;

/**
 * The picture of a chart, as wide as its place. A mark opens the figure that it stands for; by keyboard and screen
 * reader the same numbers are reached in the table beside it.
 */
export function Drawing({ state }: { readonly state: ChartState }) {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  const [failure, setFailure] = useState<unknown>();
  const { openFigure } = useRouter();

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = () => setWidth(Math.round(element.clientWidth) || widthUnseen);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (width === undefined) return;
    let wanted = true;
    draw(state, width).then(
      (svg) => {
        // On a page the name of the chart belongs to the section around it: links lead there, with title and table.
        svg.removeAttribute("id");
        if (wanted) place.current?.replaceChildren(svg);
      },
      (cause: unknown) => {
        if (wanted) setFailure(cause);
      },
    );
    return () => {
      wanted = false;
    };
  }, [state, width]);

  const open = (event: MouseEvent) => {
    const mark = event.target instanceof Element ? event.target.closest("[data-ref]") : null;
    const ref = mark?.getAttribute("data-ref");
    if (ref) openFigure(ref);
  };

  if (failure !== undefined) {
    return (
      <p className="slu-alert" role="alert">
        {t("nl", "ui.chart.failed")}
      </p>
    );
  }
  // biome-ignore lint/a11y/useKeyWithClickEvents: the same figures are reached by keyboard in the table
  // biome-ignore lint/a11y/noStaticElementInteractions: a short cut for the mouse, not the way to the figures
  return <div ref={place} className="slu-drawing" onClick={open} />;
}
