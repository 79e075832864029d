import { UserError } from "../../figure/problem.ts";
import { decodeFlag, decodeInstant, encodeFlag, wholeNumber } from "../codec.ts";
import type { Edit, EditKey, EditStore, EditVersion, NewEdit } from "../edit.ts";
import { editLimit } from "../edit.ts";
import { problemsOfText, withPlainLineEndings } from "../plain-text.ts";
import type { DossierEditRow } from "../tables.ts";
import { appendAudit } from "./audit.ts";
import type { Session } from "./session.ts";
import { notFound, refusalOfChange } from "./stale.ts";
import { findUser } from "./users.ts";

const nameLimit = 200;

/** The edits on SQL. */
export function sqlEdits(session: Session): EditStore {
  return {
    list: (gemeente, dossier) => list(session, gemeente, dossier),
    latest: (key) => latest(session, key),
    save: (edit, version, by) => session.inTransaction((inside) => save(inside, edit, version, by)),
    withdraw: (key, version, by) => session.inTransaction((inside) => withdraw(inside, key, version, by)),
    history: (key) => history(session, key),
  };
}

async function save(session: Session, edit: NewEdit, version: number, by: string): Promise<Edit> {
  const content = withPlainLineEndings(edit.content);
  const problems = [
    ...problemsOfText("dossier", edit.dossier, nameLimit),
    ...problemsOfText("part", edit.part, nameLimit),
    ...(content === "" ? [] : problemsOfText("content", content, editLimit)),
  ];
  if (problems.length > 0) throw new UserError(problems);
  if ((await findUser(session, edit.gemeente, by)) === undefined) throw notFound("user", by);
  const before = await latest(session, edit);
  const { withdrawn: _withdrawn, ...written } = await append(session, { ...edit, content }, version, before, by, false);
  return written;
}

async function withdraw(session: Session, key: EditKey, version: number, by: string): Promise<void> {
  const before = await latest(session, key);
  if (before === undefined || before.withdrawn) throw notFound("edit", partOf(key));
  await append(session, before, version, before, by, true);
}

/** Adds a version behind the one that was read. Whoever read an older one, or writes at the same moment, is refused. */
async function append(
  session: Session,
  edit: NewEdit,
  version: number,
  before: EditVersion | undefined,
  by: string,
  withdrawn: boolean,
): Promise<EditVersion> {
  const inForce = before === undefined || before.withdrawn ? 0 : before.version;
  if (version !== inForce) throw await refusal(session, edit, version);
  const row: DossierEditRow = {
    gemeente: edit.gemeente,
    dossier: edit.dossier,
    kind: edit.kind,
    part: edit.part,
    version: (before?.version ?? 0) + 1,
    content: edit.content,
    base: edit.base ?? null,
    withdrawn: encodeFlag(withdrawn),
    changed_at: session.now(),
    changed_by: by,
  };
  const written = await session.db
    .insertInto("dossier_edits")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("version")
    .executeTakeFirst();
  if (written === undefined) throw await refusal(session, edit, version);
  await appendAudit(session, {
    gemeente: edit.gemeente,
    by,
    action: withdrawn ? "edit.withdraw" : "edit.save",
    thing: { kind: "edit", id: partOf(edit) },
    details: { version: String(row.version) },
  });
  return versionOf(row);
}

async function refusal(session: Session, key: EditKey, version: number): Promise<UserError> {
  const row = await latestRow(session, key);
  return refusalOfChange(session, "edit", { gemeente: key.gemeente, id: partOf(key), version }, row);
}

function partOf({ dossier, kind, part }: EditKey): string {
  return `${dossier}/${kind}/${part}`;
}

async function latestRow({ db }: Session, key: EditKey): Promise<DossierEditRow | undefined> {
  return db
    .selectFrom("dossier_edits")
    .selectAll()
    .where("gemeente", "=", key.gemeente)
    .where("dossier", "=", key.dossier)
    .where("kind", "=", key.kind)
    .where("part", "=", key.part)
    .orderBy("version", "desc")
    .limit(1)
    .executeTakeFirst();
}

async function latest(session: Session, key: EditKey): Promise<EditVersion | undefined> {
  const row = await latestRow(session, key);
  return row === undefined ? undefined : versionOf(row);
}

async function list({ db }: Session, gemeente: string, dossier: string): Promise<readonly Edit[]> {
  const rows = await db
    .selectFrom("dossier_edits as edit")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("dossier", "=", dossier)
    .where("withdrawn", "=", 0)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("dossier_edits as later")
            .select("later.version")
            .whereRef("later.gemeente", "=", "edit.gemeente")
            .whereRef("later.dossier", "=", "edit.dossier")
            .whereRef("later.kind", "=", "edit.kind")
            .whereRef("later.part", "=", "edit.part")
            .whereRef("later.version", ">", "edit.version"),
        ),
      ),
    )
    .orderBy("kind")
    .orderBy("part")
    .execute();
  return rows.map((row) => {
    const { withdrawn: _withdrawn, ...edit } = versionOf(row);
    return edit;
  });
}

async function history({ db }: Session, key: EditKey): Promise<readonly EditVersion[]> {
  const rows = await db
    .selectFrom("dossier_edits")
    .selectAll()
    .where("gemeente", "=", key.gemeente)
    .where("dossier", "=", key.dossier)
    .where("kind", "=", key.kind)
    .where("part", "=", key.part)
    .orderBy("version")
    .execute();
  return rows.map(versionOf);
}

function versionOf(row: DossierEditRow): EditVersion {
  return {
    gemeente: row.gemeente,
    dossier: row.dossier,
    kind: row.kind,
    part: row.part,
    content: row.content,
    ...(row.base === null ? {} : { base: row.base }),
    version: wholeNumber(row.version),
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
    withdrawn: decodeFlag(row.withdrawn),
  };
}
