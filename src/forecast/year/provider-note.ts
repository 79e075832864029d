import type { ProviderDeclarations } from "./declarations.ts";
import type { Outlook } from "./outlook.ts";

/** What a controller should ask a provider about, with the months counted from the first. */
export interface ProviderNote {
  readonly provider: string;
  /**
   * `silent`: nothing came since that month; `resumed`: it declares again, but what it owed has not come; `twice`: so much came in that
   * month that it looks delivered twice; `caught-up` and `taken-back`: that was made good in that month, as it seems.
   */
  readonly kind: "caught-up" | "resumed" | "silent" | "taken-back" | "twice";
  readonly month: number;
  /** What this provider is expected to declare over the year asked, when it is carried on by itself from before that month. */
  readonly expected?: number;
}

/** What was unusual about the providers, and is not settled yet or was settled since `start`. */
export function providerNotes(
  providers: readonly ProviderDeclarations[],
  { now: { months, signals, alone } }: Outlook,
  start: number,
): readonly ProviderNote[] {
  return providers.flatMap(({ name }, at): readonly ProviderNote[] => {
    const own = signals[at];
    if (own === undefined) return [];
    const { kinds, believed } = own;
    if (believed < months) {
      const carried = alone.get(at)?.slice(start, start + 12);
      const expected = carried?.reduce((sum, value) => sum + value, 0);
      const isTwice = kinds.get(believed) === "twice";
      const kind = isTwice ? "twice" : kinds.get(months - 1) === "silent" ? "silent" : "resumed";
      return [{ provider: name, kind, month: believed, ...(expected === undefined ? {} : { expected }) }];
    }
    const settled = [...kinds].findLast(([, kind]) => kind === "caught-up" || kind === "taken-back");
    if (settled === undefined || settled[0] < start) return [];
    return [{ provider: name, kind: settled[1], month: settled[0] }];
  });
}
