import type { Room } from "./rooms.ts";
import { type Import, objection, roomOf } from "./wall.ts";

const begin = "<!-- imports:begin -->";
const end = "<!-- imports:end -->";

/** The imports that the table does not allow, each as one line for a developer. */
export function wrongArrows(rooms: readonly Room[], imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const why = objection(rooms, one);
    return why === undefined ? [] : [`src/${one.file}:${String(one.line)}: ${why}`];
  });
}

/** Rooms that are marked as planned but hold code, or hold none and are not marked. */
export function misplacedPlans(rooms: readonly Room[], files: readonly string[]): readonly string[] {
  const built = new Set(files.map(roomOf));
  return rooms.flatMap(({ name, planned }) => {
    if (planned && built.has(name)) return [`${name}/ has code: take "(planned)" from its row in docs/architecture.md`];
    if (!planned && !built.has(name)) return [`${name}/ has no code: mark its row in docs/architecture.md as planned`];
    return [];
  });
}

/** A Mermaid diagram of the imports between rooms, with their number; wrong ones are dotted, red and named. */
export function draw(rooms: readonly Room[], imports: readonly Import[]): string {
  const order = rooms.map(({ name }) => name);
  const arrows = new Map<string, { from: string; to: string; count: number; wrong: boolean }>();
  for (const one of imports) {
    const [from, to] = [roomOf(one.file), roomOf(one.target)];
    if (from === undefined || to === undefined || from === to) continue;
    const key = `${from} ${to}`;
    const wrong = objection(rooms, one) !== undefined;
    const known = arrows.get(key);
    arrows.set(key, { from, to, count: (known?.count ?? 0) + 1, wrong: wrong || (known?.wrong ?? false) });
  }
  const sorted = [...arrows.values()].sort(
    (a, b) => order.indexOf(a.from) - order.indexOf(b.from) || order.indexOf(a.to) - order.indexOf(b.to),
  );
  const lines = sorted.map(({ from, to, count, wrong }) =>
    wrong ? `  ${from} -. "WRONG ${String(count)}" .-> ${to}` : `  ${from} -- ${String(count)} --> ${to}`,
  );
  const red = sorted.flatMap(({ wrong }, index) => (wrong ? [`  linkStyle ${String(index)} stroke:#c00`] : []));
  return ["```mermaid", "flowchart BT", ...lines, ...red, "```"].join("\n");
}

/** Puts a diagram between the markers of a page. @throws Error when the page has no markers. */
export function placeDrawing(page: string, drawing: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page lacks ${begin} … ${end}`);
  return `${page.slice(0, from + begin.length)}\n${drawing}\n${page.slice(to)}`;
}
