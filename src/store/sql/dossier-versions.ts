import { createHash } from "node:crypto";
import { problem, UserError } from "../../figure/problem.ts";
import { decodeInstant, wholeNumber } from "../codec.ts";
import type { DossierFiles, DossierLoad, DossierVersion, DossierVersionStore } from "../dossier-version.ts";
import { firstUnstorable } from "../plain-text.ts";
import type { DossierVersionRow } from "../tables.ts";
import { appendAudit } from "./audit.ts";
import { holdNumbers, nextNumber } from "./counter.ts";
import type { Session } from "./session.ts";
import { notFound } from "./stale.ts";

/** The versions of dossiers on SQL. */
export function sqlDossierVersions(session: Session): DossierVersionStore {
  return {
    load: (load, by) => loadOnce(session, load, by),
    latest: async (gemeente, dossier) => (await list(session, gemeente, dossier, 1))[0],
    find: (gemeente, dossier, hash) => find(session, gemeente, dossier, hash),
    list: (gemeente, dossier) => list(session, gemeente, dossier),
    listDossiers: (gemeente) => listDossiers(session, gemeente),
    files: (gemeente, dossier, hash) => files(session, gemeente, dossier, hash),
  };
}

async function loadOnce(
  session: Session,
  load: DossierLoad,
  by: string,
): Promise<{ version: DossierVersion; isNew: boolean }> {
  refuseUnstorable(load.files);
  const there = await find(session, load.gemeente, load.dossier, load.hash);
  if (there !== undefined) return { version: there, isNew: false };
  return await session.inTransaction(async (inside) => {
    // One load of this dossier at a time; another may have brought the same hash while this one waited.
    const row = `dossier:${load.dossier}`;
    await holdNumbers(inside, load.gemeente, row);
    const raced = await find(inside, load.gemeente, load.dossier, load.hash);
    if (raced !== undefined) return { version: raced, isNew: false };
    const number = await nextNumber(inside, load.gemeente, row);
    return { version: await insert(inside, load, number, by), isNew: true };
  });
}

function refuseUnstorable(files: DossierFiles): void {
  const problems = Object.entries(files).flatMap(([path, text]) => {
    const character = firstUnstorable(text);
    return character === undefined ? [] : [problem("text.control-character", { key: path, character }, { file: path })];
  });
  if (problems.length > 0) throw new UserError(problems);
}

async function insert(session: Session, load: DossierLoad, number: number, by: string): Promise<DossierVersion> {
  const { gemeente, dossier, hash } = load;
  const row: DossierVersionRow = { gemeente, dossier, hash, number, loaded_at: session.now(), loaded_by: by };
  await session.db.insertInto("dossier_versions").values(row).execute();
  // In the order of their hashes, so that two loads that share files do not wait for each other crosswise.
  const hashed = Object.entries(load.files)
    .map(([path, text]) => ({ path, text, hash: hashOf(text) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1));
  for (const file of hashed) {
    await session.db
      .insertInto("dossier_files")
      .values({ gemeente, hash: file.hash, text: file.text })
      .onConflict((conflict) => conflict.columns(["gemeente", "hash"]).doNothing())
      .execute();
    await session.db
      .insertInto("dossier_version_files")
      .values({ gemeente, dossier, hash, path: file.path, file_hash: file.hash })
      .execute();
  }
  await appendAudit(session, {
    gemeente,
    by,
    action: "dossier.load",
    thing: { kind: "dossier", id: dossier },
    details: { hash, number: String(number) },
  });
  return versionOf(row);
}

async function find(
  { db }: Session,
  gemeente: string,
  dossier: string,
  hash: string,
): Promise<DossierVersion | undefined> {
  const row = await db
    .selectFrom("dossier_versions")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("dossier", "=", dossier)
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row === undefined ? undefined : versionOf(row);
}

async function list(
  { db }: Session,
  gemeente: string,
  dossier: string,
  limit?: number,
): Promise<readonly DossierVersion[]> {
  const versions = db
    .selectFrom("dossier_versions")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("dossier", "=", dossier)
    .orderBy("number", "desc");
  const rows = await (limit === undefined ? versions : versions.limit(limit)).execute();
  return rows.map(versionOf);
}

async function listDossiers({ db }: Session, gemeente: string): Promise<readonly DossierVersion[]> {
  const rows = await db
    .selectFrom("dossier_versions as version")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where((row) =>
      row(
        "number",
        "=",
        row
          .selectFrom("dossier_versions as other")
          .select((of) => of.fn.max("other.number").as("last"))
          .whereRef("other.gemeente", "=", "version.gemeente")
          .whereRef("other.dossier", "=", "version.dossier"),
      ),
    )
    .orderBy("dossier")
    .execute();
  return rows.map(versionOf);
}

async function files(session: Session, gemeente: string, dossier: string, hash: string): Promise<DossierFiles> {
  if ((await find(session, gemeente, dossier, hash)) === undefined) throw notFound("dossier", `${dossier}@${hash}`);
  const rows = await session.db
    .selectFrom("dossier_version_files as version")
    .innerJoin("dossier_files as file", (join) =>
      join.onRef("file.gemeente", "=", "version.gemeente").onRef("file.hash", "=", "version.file_hash"),
    )
    .select(["version.path", "file.hash", "file.text"])
    .where("version.gemeente", "=", gemeente)
    .where("version.dossier", "=", dossier)
    .where("version.hash", "=", hash)
    .orderBy("version.path")
    .execute();
  const damaged = rows.filter((row) => hashOf(row.text) !== row.hash);
  if (damaged.length > 0) {
    throw new UserError(
      damaged.map(({ path }) => problem("store.damaged", { kind: "dossier", id: dossier, file: path })),
    );
  }
  return Object.fromEntries(rows.map(({ path, text }) => [path, text]));
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function versionOf(row: DossierVersionRow): DossierVersion {
  return {
    gemeente: row.gemeente,
    dossier: row.dossier,
    hash: row.hash,
    number: wholeNumber(row.number),
    loadedAt: decodeInstant(row.loaded_at),
    loadedBy: row.loaded_by,
  };
}
