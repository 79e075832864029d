import { tableOf } from "../lake/canonical.ts";
import type { TakenFields } from "../lake/manifest.ts";
import type { Mapping } from "./mapping.ts";
import type { SourceDefinition } from "./source.ts";

/** Which columns of a file a mapping takes in and as what, and which it leaves out on purpose: what the register of processing says of it. */
export function takenFields(mapping: Mapping, source: SourceDefinition): TakenFields {
  const { columns } = tableOf(source.table);
  const taken = Object.entries(mapping.columns).map(([column, { from }]) => ({
    column,
    ...(from === undefined ? {} : { from }),
    as: treatmentOf(column, from, source, columns[column]?.type === "month"),
  }));
  const { address } = mapping;
  const derived =
    address === undefined
      ? []
      : [source.household, source.neighbourhood].flatMap((column) =>
          column === undefined || taken.some((one) => one.column === column)
            ? []
            : [{ column, from: `${address.postcode}, ${address.number}`, as: "address" as const }],
        );
  return { fields: [...taken, ...derived], ignored: mapping.ignore };
}

function treatmentOf(
  column: string,
  from: string | undefined,
  source: SourceDefinition,
  isMonth: boolean,
): TakenFields["fields"][number]["as"] {
  if (from === undefined) return "fixed";
  if (source.persons?.includes(column) === true || column === source.household) return "pseudonym";
  return isMonth ? "month" : "as-is";
}
