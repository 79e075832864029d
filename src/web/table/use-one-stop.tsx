import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { nextStop, type Stop } from "./next-stop.ts";

/** Id of the sentence that says how to move through a table, which stands once on every page. */
export const tableHint = "tabelhulp";

interface Control extends Stop {
  readonly element: HTMLElement;
}

/** Who has moved through one table knows how, and need not hear it at the next. */
let isKnown = false;

/**
 * Makes a table one stop of the Tab key: of all that can be pressed in it only one can be reached by Tab, at first the
 * first number, and arrows, Home and End lead from there to the others. It stays a table for who reads it by cell: a
 * screen reader has keys of its own for that, and reaches every number as before.
 */
export function useOneStop(): RefObject<HTMLTableElement | null> {
  const table = useRef<HTMLTableElement>(null);
  const current = useRef<HTMLElement>(undefined);

  // After every change of the table, which may have taken the stop away or brought new ones.
  useLayoutEffect(() => {
    if (table.current !== null) current.current = keepOne(table.current, current.current);
  });

  useEffect(() => {
    const element = table.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent) => {
      const stop = controlsOf(element).find((control) => control.element === target);
      if (stop !== undefined) current.current = keepOne(element, stop.element);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || event.shiftKey) return;
      const controls = controlsOf(element);
      const from = controls.find((control) => control.element === event.target);
      if (from === undefined) return;
      const next = nextStop(controls, from, { key: event.key, control: event.ctrlKey });
      if (next === undefined) return;
      event.preventDefault();
      isKnown = true;
      next.element.focus();
      showBeside(next.element);
    };
    element.addEventListener("focusin", onFocus);
    element.addEventListener("keydown", onKey);
    return () => {
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("keydown", onKey);
    };
  }, []);

  return table;
}

/** Everything in a table that can be pressed, by row and column. */
function controlsOf(table: HTMLTableElement): readonly Control[] {
  return [...table.rows].flatMap((line, row) =>
    [...line.cells].flatMap((cell, column) =>
      [...cell.querySelectorAll<HTMLElement>("button, a[href]")].map((element, within) => ({
        element,
        row,
        column,
        within,
      })),
    ),
  );
}

/** Leaves Tab one of the controls: the wished one, or the first number where that is gone. */
function keepOne(table: HTMLTableElement, wished: HTMLElement | undefined): HTMLElement | undefined {
  const controls = controlsOf(table).map(({ element }) => element);
  const one =
    controls.find((element) => element === wished) ??
    controls.find((element) => element.hasAttribute("data-cijfer")) ??
    controls[0];
  for (const element of controls) {
    element.tabIndex = element === one ? 0 : -1;
    if (element === one && controls.length > 1 && !isKnown) element.setAttribute("aria-describedby", tableHint);
    else element.removeAttribute("aria-describedby");
  }
  return one;
}

/** The first column stays in sight over the others: what lies under it is scrolled out from there. */
function showBeside(element: HTMLElement): void {
  const cell = element.closest("td, th");
  const head = cell?.parentElement?.firstElementChild;
  const frame = element.closest(".slu-table__frame");
  if (cell === null || frame === null || head === null || head === undefined || head === cell) return;
  const hidden = head.getBoundingClientRect().right - element.getBoundingClientRect().left;
  if (getComputedStyle(head).position === "sticky" && hidden > 0) frame.scrollLeft -= hidden;
}
