import { isBsn } from "../../figure/bsn.ts";
import { type Problem, problem, type Where } from "../../figure/problem.ts";
import { codeList, type MessageLaw } from "../../messages/code-list.ts";
import type { DataType } from "../../messages/data-type.ts";
import type { MessageDescription } from "../../messages/message.ts";
import type { StructureReason } from "../../messages/problems.ts";
import { checkValue } from "../../messages/value-check.ts";

/** An element that is not where the standard has it. Only names of the standard are said, never what stood in the file. */
export function structureMistake(
  reason: StructureReason,
  { name }: { readonly name: string },
  where: Where,
  other?: { readonly name: string },
): Problem {
  return problem(
    "message.structure",
    { reason, element: name, ...(other === undefined ? {} : { other: other.name }) },
    where,
  );
}

/** A value that is not of its type, or undefined when it is. */
export function valueMistake(
  type: DataType,
  message: MessageDescription,
  value: string,
  place: () => Where,
): Problem | undefined {
  const { law } = message;
  const reason = checkValue(type, law, value);
  if (reason === undefined) {
    return failsElevenTest(type, message, value) ? problem("message.rule", { rule: "CS002" }, place()) : undefined;
  }
  const where = place();
  const element = where.key?.slice(where.key.lastIndexOf("/") + 1) ?? type.name;
  const limit = limitOf(type, law);
  return problem(
    "message.value",
    {
      reason,
      element,
      ...(mayBeShown(type, value) ? { value } : {}),
      ...(limit === undefined ? {} : { limit }),
    },
    where,
  );
}

/** The 11-test of a BSN (CS002). An answer repeats the number that it refuses, so there it is not asked. */
function failsElevenTest(type: DataType, { number }: MessageDescription, value: string): boolean {
  if (type.name !== "BurgerServicenummer" || isBsn(value)) return false;
  return !["302", "306", "308", "316", "318", "320"].includes(number);
}

function limitOf(type: DataType, law: MessageLaw): string | undefined {
  switch (type.kind) {
    case "code":
      return codeList(type.name).number?.[law];
    case "integer":
      return String(type.most);
    case "text":
      return type.longest === undefined ? undefined : String(type.longest);
    case "date":
    case "time":
      return undefined;
  }
}

/**
 * Whether a wrong value may be repeated: only short ones of digits, in elements that cannot point at a person. A name, an
 * address or a BSN that stands in the wrong element is so never shown.
 */
function mayBeShown(type: DataType, value: string): boolean {
  if (type.personal || !/^[0-9-]{1,10}$/.test(value)) return false;
  return value.replaceAll("-", "").length < 9;
}
