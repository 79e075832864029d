import { expect, test } from "vitest";
import { importers } from "../../src/cases/importers.ts";
import { t } from "../../src/text/catalogue.ts";

test("every source that can be loaded has a name for people in both languages", () => {
  for (const source of [...importers.keys(), "oefengemeente"])
    for (const language of ["nl", "en"] as const)
      expect([source, t(language, "data.source", { source })]).not.toEqual([source, source]);
});
