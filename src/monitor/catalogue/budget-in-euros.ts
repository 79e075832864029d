/** What indicators of volume and price say of an allocation that is a budget: its unit is the euro. */
export const noVolumeOfBudget =
  "Van een budget in euro’s (eenheid 83) is er geen volume en geen prijs per eenheid: het bedrag zegt daar alles.";
