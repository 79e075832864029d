import type { Kind, Recurrence, Status } from "../../figure/kind.ts";
import type { Law } from "../../figure/law.ts";

/** What sort of statement a number is, as a word beside it. */
const kinds: { readonly [K in Kind as `kind.${K}`]: string } = {
  "kind.fixed": "vast bedrag",
  "kind.estimate": "raming",
  "kind.provisional": "voorlopig",
  "kind.indicative": "indicatief",
  "kind.minimum": "minimaal",
  "kind.maximum": "maximaal",
  "kind.range": "bandbreedte",
  "kind.pm": "PM, nog uit te werken",
  "kind.not-quantified": "niet gekwantificeerd",
  "kind.not-applicable": "niet van toepassing",
  "kind.see-other": "staat bij een andere post",
  "kind.avoided-cost": "vermeden kosten buiten de begroting",
  "kind.re-estimate": "herraming",
  "kind.reserve-release": "vrijval van een reserve",
};

/** How settled a number is. */
const statuses: { readonly [S in Status as `status.${S}`]: string } = {
  "status.provisional": "voorlopig",
  "status.revised": "bijgesteld",
  "status.final": "definitief",
  "status.published": "gepubliceerd",
};

/** Every year or once. */
const recurrences: { readonly [R in Recurrence as `recurrence.${R}`]: string } = {
  "recurrence.structural": "structureel",
  "recurrence.one-off": "incidenteel",
  "recurrence.mixed": "deels structureel, deels incidenteel",
  "recurrence.unknown": "onbekend of het structureel is",
};

/** The laws by the names that people use, and in full. */
const laws: { readonly [L in Law as `law.${L}` | `law.${L}.full`]: string } = {
  "law.wmo": "Wmo",
  "law.wmo.full": "Wet maatschappelijke ondersteuning 2015",
  "law.jeugdwet": "Jeugdwet",
  "law.jeugdwet.full": "Jeugdwet",
  "law.participatiewet": "Participatiewet",
  "law.participatiewet.full": "Participatiewet",
  "law.wgs": "Wgs",
  "law.wgs.full": "Wet gemeentelijke schuldhulpverlening",
};

/** The domains that most municipal budgets have; a dossier gives the titles of its own. */
const domains = {
  "domain.wmo": "Wmo",
  "domain.jeugd": "Jeugd",
  "domain.participatie": "Participatie",
  "domain.armoede": "Armoede en schulden",
  "domain.overig": "Overig",
  "domain.total": "Totaal",
};

export const labels = { ...kinds, ...statuses, ...recurrences, ...laws, ...domains };
