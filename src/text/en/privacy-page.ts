import type { privacyPageTexts as nl } from "../nl/privacy-page.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What is released together, as a reader calls it. */
const subjects: Readonly<Record<string, string>> = {
  zorg: "Care and benefits",
  gestart: "Clients with care that began",
  gedeclareerd: "Clients with declared care",
  gebieden: "Use by village and neighbourhood",
  grootboek: "Ledger beside the budget",
  aansluiting: "Approved amounts by product",
  toegang: "Requests and decisions",
  "re-integratie": "Provisions on the way to work",
  stopredenen: "Why care stops",
  hulpduur: "How long help lasts (rounded)",
};

/** What was asked at the command line, where that is no indicator. */
const asked: Readonly<Record<string, string>> = {
  verklaren: "why costs changed",
  vergelijken: "comparison with other municipalities",
  "duren-van-zorg": "how long care lasts",
  sql: "a question of one's own (SQL)",
};

/** What the page *Privacy* of a municipality says. */
export const privacyPageTexts: Translated<typeof nl> = {
  "ui.privacy.verwerkingsregister": "Register of processing",
  "ui.privacy.dpia": "Template for the DPIA",
  "privacy-page.title": "What do we know of whom, and who looked?",
  "privacy-page.lead": ({ sources, fields }) =>
    `From ${counted(sources, "source", "sources")} came ${counted(fields, "field", "fields")}. Names, addresses and BSNs are not among them.`,
  "privacy-page.others":
    "Who looked and why stands here for the privacy officer, administrators, controllers and analysts.",
  "privacy-page.views": "Who looked at data of clients?",
  "privacy-page.views.text": ({ views, shown }) =>
    views === 0
      ? "Nobody looked at true counts or rows of clients yet."
      : `The log has ${counted(views, "view", "views")}.${shown < views ? ` These are the newest ${shown}.` : ""} Times are those of the Netherlands.`,
  "privacy-page.views.source": "Log of the site, and log of the command line (inzage.jsonl, of the whole lake)",
  "privacy-page.when": "When",
  "privacy-page.who": "Who",
  "privacy-page.what": "What",
  "privacy-page.why": "Why",
  "privacy-page.until": "Up to",
  "privacy-page.rows": "Rows",
  "privacy-page.purpose.ended": "Protected numbers again",
  "privacy-page.action.purpose": () => "Said why",
  "privacy-page.action.page": ({ id }) => `Opened page ${id} with true counts`,
  "privacy-page.action.tie-out": () => "Saw the tie-out with true amounts",
  "privacy-page.action.completeness": () => "Saw by provider which declarations lack",
  "privacy-page.action.rejections": () => "Took a repair list",
  "privacy-page.action.trace": ({ id }) => `Saw the source lines of a number: ${id}`,
  "privacy-page.traced": ({ name, period, page }) =>
    `${[name, period].filter((part) => part !== "").join(", ") || "an amount or count"} (page ${page})`,
  "privacy-page.action.command": ({ things }) =>
    things === "" ? "Command line: all indicators" : `Command line: ${things}`,
  "privacy-page.asked": ({ word }) => asked[word] ?? word,
  "privacy-page.asked.trace": ({ thing }) => `source lines of ${thing}`,
  "privacy-page.subject": ({ subject }) => subjects[subject] ?? subject,
  "privacy-page.released": "What can a reader infer?",
  "privacy-page.rules": ({ threshold, observations, version }) =>
    `Counts below ${threshold} stay hidden, also from who subtracts all that was released of a month, of all three countings of clients at once, and knows what is counted (who has three provisions has two more than one): such a count may still be any small number above zero. Who lays months side by side can sometimes come closer; below it stands how much. Percentages and means are of ${observations} observations or more. These are the rules for counts, version ${version}.`,
  "privacy-page.inferred": ({ hidden, fewest, subject, period, most }) =>
    fewest >= most
      ? `Worked out when it was released: who lays ${counted(hidden, "hidden count", "hidden counts")} beside what is shown, and each month beside the one before and after it, can say of no small count more than that it lies between 1 and ${most}.`
      : `Worked out when it was released: who lays ${counted(hidden, "hidden count", "hidden counts")} beside what is shown, and each month beside the one before and after it, is left with at least ${counted(fewest, "possible value", "possible values")} of a small count, of the ${most} that it can have. It is narrowest in "${subject}", ${period}.`,
  "privacy-page.inferred.unknown": ({ tables }) =>
    `Of ${counted(tables, "table", "tables")} that cannot be worked out: what was shown of it no longer fits one table.`,
  "privacy-page.inferred.none":
    "What a reader can work out is not known of these releases yet: they were made before it was worked out. It will stand here with the next edition.",
  "privacy-page.inferred.amounts":
    "This is about counts. The table also counts amounts and percentages. A hidden amount stays so open that nobody can estimate to within 10% what the largest provider got of it; how open exactly was not worked out for each.",
  "privacy-page.released.fewest": "Fewest possible values",
  "privacy-page.released.fewest.cell": ({ fewest, period }) => `${fewest} (${period})`,
  "privacy-page.released.none": "Nothing was released of this municipality yet.",
  "privacy-page.released.caption": "Released so far",
  "privacy-page.released.subject": "Subject",
  "privacy-page.released.editions": "Editions",
  "privacy-page.released.last": "Last",
  "privacy-page.released.shown": "Shown numbers",
  "privacy-page.released.hidden": "Hidden numbers",
  "privacy-page.released.source": "Store of releases beside the lake",
  "privacy-page.key": "The key of the pseudonyms",
  "privacy-page.key.none": "There are no pseudonyms yet, so there is no key.",
  "privacy-page.key.gone":
    "The key is not in its place beside the lake. Without it no persons can be added: put it back from the vault, or point to it with --keys.",
  "privacy-page.key.kept": ({ since, print, isOpen }) =>
    `The key has been beside the lake since ${since}, not in it. Print: ${print}. ${
      isOpen ? "Mind: others on this machine can read it. Let only its owner read it." : "Only its owner can read it."
    }`,
  "privacy-page.key.rotation":
    "Another key makes other pseudonyms. To change it, load all files again into an empty lake with a new folder for the key; then throw the old lake and the old key away. Keep a copy in a vault, not with the backup of the lake.",
  "privacy-page.retention": "How long does it stay?",
  "privacy-page.retention.text":
    "Uploaded files go as soon as they are loaded. Rows go when their term is over: the municipality sets it, and sluitend retention carries it out.",
  "privacy-page.deleted": "What was deleted",
  "privacy-page.deleted.none": "Nothing was deleted yet because its term was over.",
  "privacy-page.deleted.source": "Log of deletions in the lake",
  "privacy-page.fields.text":
    "Choose a source: then here is what for and how often it was loaded, each field, and what we never take in and why. Or find a field: then you see in which sources it comes in.",
  "privacy-page.field": "Field",
  "privacy-page.all-sources": "All sources",
  "privacy-page.all-fields": "All fields",
  "privacy-page.fields.count": "Fields",
  "privacy-page.field.none": "In this source that field does not come in.",
  "privacy-page.documents": "For the register and the DPIA",
  "privacy-page.documents.text":
    "The register of processing (article 30 of the GDPR) is made of what was really taken in. The template for the DPIA (article 35) is filled in with what Sluitend does; what is yours to fill in stands in square brackets. Who takes one is put in the log.",
  "privacy-page.documents.others":
    "The register of processing (article 30 of the GDPR) and the template for the DPIA (article 35) are taken here by the privacy officer, an administrator, a controller or an analyst. Ask one of them.",
};
