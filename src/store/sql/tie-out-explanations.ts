import { UserError } from "../../figure/problem.ts";
import { decodeInstant, wholeNumber } from "../codec.ts";
import { problemsOfText, withPlainLineEndings } from "../plain-text.ts";
import type { TieOutExplanationRow } from "../tables.ts";
import {
  type ExplanationKey,
  explanationLimit,
  explanationStates,
  type NewExplanation,
  type TieOutExplanation,
  type TieOutExplanationStore,
} from "../tie-out-explanation.ts";
import { appendAudit } from "./audit.ts";
import type { Session } from "./session.ts";
import { notFound, refusalOfChange } from "./stale.ts";
import { findUser } from "./users.ts";

const nameLimit = 200;

/** The explanations of the tie-out on SQL. */
export function sqlTieOutExplanations(session: Session): TieOutExplanationStore {
  return {
    list: (gemeente) => list(session, gemeente),
    save: (explanation, version, by) => session.inTransaction((inside) => save(inside, explanation, version, by)),
    history: (key) => history(session, key),
  };
}

async function save(session: Session, given: NewExplanation, version: number, by: string): Promise<TieOutExplanation> {
  const body = withPlainLineEndings(given.body);
  const problems = [
    ...problemsOfText("product", given.product, nameLimit),
    ...problemsOfText("body", body, explanationLimit),
  ];
  if (problems.length > 0) throw new UserError(problems);
  if ((await findUser(session, given.gemeente, by)) === undefined) throw notFound("user", by);
  const before = await newest(session, given);
  if (version !== (before === undefined ? 0 : wholeNumber(before.version)))
    throw await refusal(session, given, version);
  const row: TieOutExplanationRow = {
    gemeente: given.gemeente,
    product: given.product,
    period: given.period,
    step: given.step,
    difference_class: given.differenceClass,
    version: version + 1,
    body,
    state: given.state,
    cents: given.cents,
    as_of: given.asOf,
    snapshot: given.snapshot,
    changed_at: session.now(),
    changed_by: by,
  };
  // Two writers at once cannot both be next: the key holds the version.
  const written = await session.db
    .insertInto("tie_out_explanations")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("version")
    .executeTakeFirst();
  if (written === undefined) throw await refusal(session, given, version);
  await appendAudit(session, {
    gemeente: given.gemeente,
    by,
    action: "tie-out-explanation.save",
    thing: { kind: "tie-out-explanation", id: idOf(given) },
    details: { version: String(row.version), state: row.state },
  });
  return explanationOf(row);
}

function idOf({ product, period, step, differenceClass }: ExplanationKey): string {
  return `${period}/${product}/${step}/${differenceClass}`;
}

async function refusal(session: Session, key: ExplanationKey, version: number): Promise<UserError> {
  const now = await newest(session, key);
  return refusalOfChange(session, "tie-out-explanation", { gemeente: key.gemeente, id: idOf(key), version }, now);
}

async function newest(session: Session, key: ExplanationKey): Promise<TieOutExplanationRow | undefined> {
  return versionsOf(session, key).orderBy("version", "desc").limit(1).executeTakeFirst();
}

function versionsOf({ db }: Session, { gemeente, product, period, step, differenceClass }: ExplanationKey) {
  return db
    .selectFrom("tie_out_explanations")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where("product", "=", product)
    .where("period", "=", period)
    .where("step", "=", step)
    .where("difference_class", "=", differenceClass);
}

async function history(session: Session, key: ExplanationKey): Promise<readonly TieOutExplanation[]> {
  return (await versionsOf(session, key).orderBy("version").execute()).map(explanationOf);
}

async function list({ db }: Session, gemeente: string): Promise<readonly TieOutExplanation[]> {
  const rows = await db
    .selectFrom("tie_out_explanations as one")
    .selectAll()
    .where("gemeente", "=", gemeente)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("tie_out_explanations as later")
            .select("later.version")
            .whereRef("later.gemeente", "=", "one.gemeente")
            .whereRef("later.product", "=", "one.product")
            .whereRef("later.period", "=", "one.period")
            .whereRef("later.step", "=", "one.step")
            .whereRef("later.difference_class", "=", "one.difference_class")
            .whereRef("later.version", ">", "one.version"),
        ),
      ),
    )
    .orderBy("period")
    .orderBy("product")
    .orderBy("step")
    .orderBy("difference_class")
    .execute();
  return rows.map(explanationOf);
}

function explanationOf(row: TieOutExplanationRow): TieOutExplanation {
  const state = explanationStates.find((one) => one === row.state);
  if (state === undefined) throw new RangeError(`no state of an explanation: ${row.state}`);
  return {
    gemeente: row.gemeente,
    product: row.product,
    period: row.period,
    step: row.step,
    differenceClass: row.difference_class,
    body: row.body,
    state,
    cents: wholeNumber(row.cents),
    asOf: row.as_of,
    snapshot: row.snapshot,
    version: wholeNumber(row.version),
    changedAt: decodeInstant(row.changed_at),
    changedBy: row.changed_by,
  };
}
