import type { privacy as nl } from "../nl/privacy.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What is said of terms, deletions and households. */
export const privacy: Translated<typeof nl> = {
  "cli.usage.retention": `Usage: sluitend retention <terms.yaml> --lake DIR --by WHO [--apply] [--json]
       sluitend retention --log --lake DIR [--gemeente CODE] [--json]

Deletes from the lake what has been kept longer than it may be. The terms are in a file of your municipality: per source and
law, with the purpose and the law or decision that gives the term. Sluitend has no terms of its own. Without --apply it only
tells what would be deleted.

What the source still speaks of and what still goes on stays. All is deleted or nothing. A log stays in the lake: what, how
much, why, when and by whom, without data about persons. A question about how it stood before that is then answered with
expired.

  --lake DIR       folder of the lake
  --by WHO         who orders it; comes in the log
  --apply          really deletes; this cannot be undone
  --log            shows the log
  --gemeente CODE  only the log of this municipality
  --json           writes the answer as JSON
`,
  "cli.usage.privacy": `Usage: sluitend privacy huishoudens --lake DIR --gemeente CODE [--json]
       sluitend privacy huishoudens --lake DIR --gemeente CODE --by WHO --purpose TEXT --basis TEXT --until DAY
       sluitend privacy huishoudens --lake DIR --gemeente CODE --by WHO --withdraw

Joining laws per household is off until the municipality records for which purpose it does so, on which basis, who decided it
and until when. Until then a question that joins tables per household is refused. Earlier records stay.

  --lake DIR       folder of the lake
  --gemeente CODE  CBS code of the municipality, four digits
  --by WHO         who decided it
  --purpose TEXT   what they are joined for
  --basis TEXT     the law, ordinance or decision that it rests on
  --from DAY       first day; today without it
  --until DAY      last day
  --withdraw       withdraws the record
  --json           writes the answer as JSON
Exit code: 0 they may be joined, 1 they may not.
`,
  "retention.none": "There is nothing of which the term is over.",
  "retention.would": ({ rows }) =>
    `The term is over of ${counted(rows, "row", "rows")}. Nothing was deleted; --apply does that.`,
  "retention.done": ({ rows }) => `${counted(rows, "row", "rows")} deleted.`,
  "retention.mistakes.would": ({ mistakes }) =>
    `The term is over of the remarks on ${counted(mistakes, "delivery", "deliveries")}.`,
  "retention.mistakes.done": ({ mistakes }) =>
    `The remarks on ${counted(mistakes, "delivery", "deliveries")} were deleted.`,
  "retention.line": ({ source, table, law, until, rows, basis }) =>
    `${source}${law === "" ? "" : `, ${law}`}: ${table}, up to ${until}, ${counted(rows, "row", "rows")} (${basis})`,
  "retention.logged": ({ day, by, line }) => `${day}, ${by}: ${line}`,
  "retention.log.empty": "Nothing was deleted yet.",
  "households.allowed": ({ gemeente, until }) =>
    `Laws may be joined per household in municipality ${gemeente}, up to ${until}.`,
  "households.refused": ({ gemeente, reason }) =>
    `Joining laws per household is off in municipality ${gemeente}: ${reason}.`,
  "households.not-recorded": "nothing was recorded",
  "households.not-yet": "the record does not hold yet",
  "households.ended": "the record has ended",
  "households.withdrawn": "the record was withdrawn",
  "households.record": ({ day, by, purpose, basis, from, until }) =>
    `${day}, ${by}: ${purpose} (${basis}), from ${from} to ${until}`,
  "households.record.withdrawn": ({ day, by }) => `${day}, ${by}: withdrawn`,
};
