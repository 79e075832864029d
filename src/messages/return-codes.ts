import type { CodeList, Codes } from "./code-list.ts";

/** What the answers of the receiver mean that matter for declarations; of the others we know only the code. */
const explained: Codes = {
  "0001": "Technische controle binnen het bericht niet doorstaan",
  "0611": "Tarief wijkt af van de afspraak",
  "8001": "Volledig toegewezen",
  "8017": "Geen debet bij deze credit",
  "8021": "Referentienummer al aangeleverd",
  "8214": "Declaratieperiode sluit niet aan",
  "9307": "Begin valt buiten de toewijzing",
  "9308": "Einde valt buiten de toewijzing",
  "9321": "Volume te groot",
  "9322": "Som van de volumes te groot",
  "9338": "Toewijzing past niet",
  "9339": "Productcategorie past niet bij de toewijzing",
  "9340": "Productcode past niet bij de toewijzing",
  "9341": "Eenheid past niet bij de toewijzing",
  "9346": "Bedrag is niet volume maal tarief",
  "9369": "Budget overschreden",
  "9384": "Declaratie op een verwijderde toewijzing",
  "9387": "Productperiode begint niet als de kalendermaand of de toewijzing",
  "9388": "Productperiode eindigt niet als de kalendermaand of de toewijzing",
  "9389": "Er is al een debet",
  "9390": "Er is al een credit",
};

const others =
  "0200 0233 8187 8848 9019 9056 9063 9069 9071 9074 9319 9326 9332 9333 9347 9349 9350 9351 9355 9357 9359 9360 9361 " +
  "9365 9366 9367 9373 9374 9375 9379 9385 9411 9412 9413 9414 9415 S300 S329";

const codes: Codes = { ...Object.fromEntries(others.split(" ").map((code) => [code, ""])), ...explained };

/** The 59 codes with which a message is answered, list WJ001. */
export const returnCodes: CodeList = { number: { wmo: "WJ001", jeugdwet: "WJ001" }, wmo: codes, jeugdwet: codes };
