/** What a room may import from: another room, or one folder of it, perhaps only for its types. */
export interface Door {
  readonly room: string;
  /** A folder inside the room, for instance `api`; absent means the whole room. */
  readonly folder?: string;
  readonly typesOnly: boolean;
}

/** One row of the table in `docs/architecture.md`. */
export interface Room {
  readonly name: string;
  readonly planned: boolean;
  /** A pure room imports no `node:*`. */
  readonly pure: boolean;
  readonly doors: readonly Door[];
}

const heading = "| room | what happens there | pure | may import |";
const row = /^\| `([a-z-]+)\/`( \(planned\))? \| [^|]+ \| (yes|no) \| ([^|]+) \|$/;
const door = /^([a-z-]+)(?:\/([a-z/-]+))?( \(types\))?$/;

/**
 * Reads the rooms from the table in `docs/architecture.md`.
 *
 * @throws Error when the table is absent, when a row cannot be read, when a room stands there twice, or when a room may
 * import one that does not stand above it: the table would then allow a circle.
 */
export function parseRooms(markdown: string): readonly Room[] {
  const lines = markdown.split("\n");
  const start = lines.indexOf(heading);
  if (start === -1) throw new Error(`no table with the heading "${heading}"`);
  const after = lines.slice(start + 2);
  const end = after.findIndex((line) => !line.startsWith("|"));
  const rooms: Room[] = [];
  for (const line of end === -1 ? after : after.slice(0, end)) {
    const room = parseRow(line);
    const above = new Set(rooms.map(({ name }) => name));
    if (above.has(room.name)) throw new Error(`${room.name} has two rows`);
    const unknown = room.doors.find((to) => !above.has(to.room));
    if (unknown !== undefined)
      throw new Error(`${room.name} may import ${unknown.room}, which does not stand above it`);
    rooms.push(room);
  }
  return rooms;
}

function parseRow(line: string): Room {
  const cells = row.exec(line);
  if (cells === null) throw new Error(`cannot read the row ${line}`);
  const [, name = "", planned, pure, doors = ""] = cells;
  return {
    name,
    planned: planned !== undefined,
    pure: pure === "yes",
    doors: doors === "–" ? [] : doors.split(", ").map(parseDoor),
  };
}

function parseDoor(words: string): Door {
  const parts = door.exec(words);
  if (parts === null) throw new Error(`cannot read "${words}" as something to import`);
  const [, room = "", folder, types] = parts;
  return { room, typesOnly: types !== undefined, ...(folder === undefined ? {} : { folder }) };
}
