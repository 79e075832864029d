import type { intake as nl } from "../nl/intake.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What is said of a delivery. */
export const intake: Translated<typeof nl> = {
  "import.done": ({ unit, files, accepted, refused, known, leftOut }) => {
    const read = `${counted(files, "file", "files")} read`;
    const already = known === 0 ? "" : `, ${known} known already`;
    if (unit === "row")
      return `${read}${refused === 0 ? "" : `, ${refused} rejected`}${already}: ${counted(accepted, "row", "rows")} accepted, ${leftOut} rejected.`;
    const lines = leftOut === 0 ? "" : ` ${counted(leftOut, "line", "lines")} in them rejected.`;
    return `${read}: ${accepted} accepted, ${refused} rejected${already}.${lines}`;
  },
  "import.rows": ({ table, count }) => `${table}: ${counted(count, "row", "rows")}`,
  "import.same": ({ count }) =>
    `  … and likewise at ${counted(count, "more place", "more places")}. With --json you see all of them.`,
  "import.more": ({ count }) =>
    `… and ${counted(count, "more message", "more messages")}. With --json you see all of them.`,
  "import.preview": "This is how the first rows come in. Nothing was loaded.",
  "import.preview.fixed": "(fixed or derived)",
  "import.preview.ignored": ({ names }) => `Stays out, as the mapping says: ${names.join(", ")}.`,
  "import.preview.unmapped": ({ names }) =>
    `Of these columns the mapping says nothing; they stay out: ${names.join(", ")}.`,
};
