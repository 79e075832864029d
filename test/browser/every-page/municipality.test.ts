import { openLake } from "../../../src/lake/lake.ts";
import { deliverFiles, rowsOfHistory } from "../../monitor/lake-of-history.ts";
import { dayCareProduct, steadyHistory } from "../../monitor/steady-history.ts";
import { everyPageAt } from "./every-page.ts";

everyPageAt({
  name: "a municipality with data, for who says why",
  start: "/gemeenten/GM9901/monitor",
  fewest: 9,
  fill: async (folder) => {
    const rows = [...rowsOfHistory(steadyHistory()), dayCareProduct];
    await deliverFiles(await openLake(folder), [{ name: "alles", rows }]);
  },
  begin: async (page) => {
    await page.getByText("Ware aantallen tonen").first().click();
    await page.getByRole("textbox", { name: "Waarvoor hebt u ware aantallen nodig?" }).fill("proef");
    await page.getByRole("button", { name: "Ware aantallen tonen" }).press("Enter");
    await page.getByText("U ziet ware aantallen, voor: proef").waitFor();
  },
});
