import { t } from "../../text/catalogue.ts";
import type { Choices, Control } from "./lake-page.ts";

/** So much of a word of an address is told again. */
const longest = 60;

/**
 * What was asked in the address and could not be shown, with what is shown for it, a sentence each: a month that is not there yet, a word with a
 * mistake. Whoever follows an old link knows then that it shows something else. Undefined where everything is as it was asked; a choice that the
 * page does not have now belongs to another choice, and is no mistake.
 */
export function adjustedChoices(choices: Choices, controls: readonly Control[]): string | undefined {
  const told = controls.flatMap(({ id, label, options, value }) => {
    const wish = choices.get(id);
    if (wish === undefined || wish === value) return [];
    const nameOf = (one: string): string => options.find((option) => option.value === one)?.label ?? one;
    return [t("nl", "lake-page.adjusted", { label, wish: nameOf(wish).slice(0, longest), shown: nameOf(value) })];
  });
  return told.length === 0 ? undefined : told.join(" ");
}
