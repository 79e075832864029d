import type { Counting } from "../model-text.ts";
import { sinceDeclared } from "./declared-care.ts";
import type { Indicator } from "./indicator.ts";

/** What each of the three ways to count a client says, and when a month of it is settled. */
export const ways: Readonly<
  Record<
    Counting,
    Pick<Indicator, "settlesAfter" | "comesAfter"> & {
      readonly says: string;
      readonly caveat: string;
      readonly version?: number;
    }
  >
> = {
  toegewezen: {
    says: "met een toewijzing die in de maand op ten minste een dag geldt",
    caveat: "Wie is toegewezen en nog wacht, telt mee.",
    settlesAfter: 2,
  },
  gestart: {
    says: "bij wie de zorg in de maand liep volgens de berichten 305 en 307",
    caveat:
      "Een aanbieder die starts niet meldt, telt niet mee; zonder stopbericht loopt de zorg tot het einde van de toewijzing.",
    settlesAfter: 2,
  },
  gedeclareerd: {
    says: "voor wie over de maand meer is gedeclareerd dan teruggenomen, zonder wat is afgekeurd",
    // Since version 2 what is refused does not count, a line or a whole claim.
    version: 2,
    caveat: "Declaraties komen tot anderhalf jaar later binnen: recente maanden zijn te laag.",
    settlesAfter: 18,
    ...sinceDeclared,
  },
};
