import type { MessageNumber } from "../../src/messages/message.ts";
import type { CheckedRule } from "../../src/messages/rule-list.ts";
import type { Content, ContentOf } from "../../src/messages/write-message.ts";
import { allocated, body, declaration, performance, person, sampleMessage } from "./sample-messages.ts";

/** Messages that keep a rule, and messages that break it and so must be told. */
export interface RuleCase {
  readonly keeps: readonly string[];
  readonly breaks: readonly string[];
}

interface Sending {
  readonly id?: string;
  readonly day?: string;
}

/** A message with some elements of its first line replaced; `undefined` takes one away. */
function line(number: MessageNumber, other: ContentOf, sending?: Sending): string {
  return sampleMessage("wmo", number, replaced(body("wmo", number), other) as ContentOf, sending);
}

const lineNames = new Set([
  "ToegewezenProduct",
  "StartProduct",
  "StopProduct",
  "AangevraagdProduct",
  "NieuwProduct",
  "Prestatie",
  "Antwoord",
]);

function replaced(content: Content | readonly Content[] | undefined, other: ContentOf, name = ""): ContentOf[string] {
  if (lineNames.has(name)) {
    const [first] = [content].flat();
    const fields = typeof first === "object" ? { ...first, ...other } : {};
    return Array.isArray(content) ? [fields] : fields;
  }
  if (Array.isArray(content)) return content.map((one: Content) => replaced(one, other) as Content);
  if (typeof content !== "object") return content;
  return Object.fromEntries(
    Object.entries(content as ContentOf).map(([key, value]) => [key, replaced(value, other, key)]),
  );
}

const allocation = (other: ContentOf = {}, sending?: Sending) => line("301", other, { id: "T-1", ...sending });
const start = (other: ContentOf = {}, sending?: Sending) => line("305", other, { id: "S-1", ...sending });
const stop = (other: ContentOf = {}, sending?: Sending) =>
  line("307", other, { id: "E-1", day: "2026-07-02", ...sending });
const prestatie = (other: ContentOf = {}) => performance("wmo", other);
const declared = (lines: readonly ContentOf[], other: ContentOf = {}, sending?: Sending) =>
  sampleMessage("wmo", "323", { Declaratie: declaration(lines, other) }, { id: "D-1", ...sending });
const claim = (other: ContentOf = {}, sending?: Sending) => declared([prestatie(other)], {}, sending);

/** A second line over the same month, or over another one. */
const february = { Begindatum: "2026-02-01", Einddatum: "2026-02-28" };
const second = { ProductReferentie: { ReferentieNummer: "P-0002" } };
const credit = (other: ContentOf = {}) =>
  prestatie({
    ProductReferentie: { ReferentieNummer: "P-0003", VorigReferentieNummer: "P-0001" },
    IngediendBedrag: { Bedrag: 120_000, DebetCredit: "C" },
    ...other,
  });
const later = { DeclaratieNummer: "D20260202", DeclaratiePeriode: february };
const afterwards = { id: "D-2", day: "2026-03-03" } as const;
const correction = declared([credit(), prestatie(second)], later, afterwards);

const two = (a: ContentOf, b: ContentOf) =>
  sampleMessage("wmo", "301", {
    Client: {
      ...(body("wmo", "301")["Client"] as ContentOf),
      ToegewezenProducten: {
        ToegewezenProduct: [allocated("wmo", a), allocated("wmo", { ToewijzingNummer: 1002, ...b })],
      },
    },
  });

const answer = (other: ContentOf) => line("319", other);
const referred = (Verwijzer: ContentOf) => line("315", { Verwijzer });
const withoutVolume = { Product: { Categorie: "02" }, Omvang: undefined } as const;
const perDay = { Volume: 1, Eenheid: "14", Frequentie: "1" } as const;
const withBudget = { Omvang: undefined, Budget: 500_000, Product: { Categorie: "02" } } as const;
const pause = { RedenBeeindiging: "20", Einddatum: "2026-03-31" } as const;
const euros = { Eenheid: "83", ProductTarief: undefined, GeleverdVolume: 120_000 } as const;
const withdrawn = {
  RedenWijziging: "13",
  Einddatum: "2026-01-01",
  Toewijzingsdatum: "2026-02-10",
} as const;
const changedLater = { Toewijzingsdatum: "2026-03-10" } as const;
const secondSending = { id: "T-2", day: "2026-03-11" } as const;
const someoneElse = (text: string) => text.replaceAll(person.bsn, "999990020").replaceAll("B-1", "B-2");
const refusal = sampleMessage("wmo", "325");
const month = (first: string, last: string) => ({
  DeclaratieNummer: `D${first.slice(0, 7).replace("-", "")}`,
  DeclaratiePeriode: { Begindatum: first, Einddatum: last },
});

/** For every rule that is checked: messages that keep it, near to breaking it, and messages that break it. */
export const ruleCases: Readonly<Record<CheckedRule, RuleCase>> = {
  CD041: { keeps: [allocation(withoutVolume)], breaks: [allocation({ Omvang: undefined })] },
  CD043: {
    keeps: [line("315", { BeschikkingNummer: 5, BeschikkingIngangsdatum: "2026-01-01" })],
    breaks: [line("315", { BeschikkingNummer: 5 })],
  },
  CD060: { keeps: [claim(), correction], breaks: [claim({ IngediendBedrag: { Bedrag: 120_000, DebetCredit: "C" } })] },
  CD066: {
    keeps: [referred({ Type: "01", Naam: "Wijkteam" })],
    breaks: [referred({ Type: "02", Naam: "Arts", ZorgverlenerCode: "01234567" })],
  },
  CD067: { keeps: [referred({ Type: "02", Naam: "Arts" })], breaks: [referred({ Type: "02" })] },
  CD068: {
    keeps: [referred({ Type: "05", ZorgverlenerCode: "01234567" })],
    breaks: [referred({ Type: "06", ZorgverlenerCode: "01234567" })],
  },
  CD075: { keeps: [allocation(withBudget)], breaks: [allocation({ ...withBudget, Einddatum: undefined })] },
  CD076: {
    keeps: [allocation({ Einddatum: undefined, Omvang: { Volume: 4, Eenheid: "04", Frequentie: "4" } })],
    breaks: [allocation({ Einddatum: undefined })],
  },
  CD077: { keeps: [allocation(withBudget)], breaks: [allocation({ Budget: 1 })] },
  CD078: { keeps: [allocation(withBudget)], breaks: [allocation({ Budget: 1 })] },
  CD079: {
    keeps: [allocation({ ...withBudget, Product: undefined })],
    breaks: [allocation({ Product: undefined, Omvang: undefined })],
  },
  CD080: { keeps: [allocation(withoutVolume)], breaks: [allocation({ Product: { Categorie: "02" } })] },
  CD085: {
    keeps: [answer({ VerzoekAntwoord: "2", RedenAfwijzingVerzoek: undefined })],
    breaks: [answer({ RedenAfwijzingVerzoek: undefined })],
  },
  CD086: { keeps: [answer({})], breaks: [answer({ VerzoekAntwoord: "2" })] },
  CD087: {
    keeps: [claim(euros)],
    breaks: [claim({ ...euros, ProductTarief: 1 }), claim({ ProductTarief: undefined })],
  },
  CD095: { keeps: [line("315", withoutVolume)], breaks: [line("315", { Product: { Categorie: "02" } })] },
  CD096: { keeps: [line("317", withoutVolume)], breaks: [line("317", { Product: { Categorie: "02" } })] },
  CS002: {
    keeps: [someoneElse(allocation())],
    breaks: [allocation().replaceAll(person.bsn, "123456789"), claim().replaceAll(person.bsn, "123456789")],
  },
  CS003: { keeps: [allocation({ Einddatum: "2026-01-01" })], breaks: [allocation({ Einddatum: "2025-12-31" })] },
  CS058: {
    keeps: [start({ StatusAanlevering: "3" })],
    breaks: [start({ StatusAanlevering: "2" }), stop({ StatusAanlevering: "9" })],
  },
  CS100: {
    keeps: [claim({ ProductPeriode: { Begindatum: "2021-01-01", Einddatum: "2021-01-31" } })],
    breaks: [claim({ ProductPeriode: { Begindatum: "2020-12-01", Einddatum: "2020-12-31" } })],
  },
  CS325: {
    keeps: [claim({ GeleverdVolume: 0, IngediendBedrag: { Bedrag: 0, DebetCredit: "D" } })],
    breaks: [declared([credit({ IngediendBedrag: { Bedrag: 0, DebetCredit: "C" } })])],
  },
  CS335: { keeps: [allocation(withdrawn)], breaks: [allocation({ RedenWijziging: "13" })] },
  CS336: { keeps: [allocation({ RedenWijziging: "14" })], breaks: [allocation({ RedenWijziging: "01" })] },
  CS337: {
    keeps: [claim({ ProductPeriode: { Begindatum: "2026-01-31", Einddatum: "2026-01-31" } })],
    breaks: [
      claim({ ProductPeriode: { Begindatum: "2026-01-31", Einddatum: "2026-02-01" } }),
      claim({ ProductPeriode: { Begindatum: "2026-01-31", Einddatum: "2026-01-01" } }),
    ],
  },
  CS338: {
    keeps: [
      allocation({ Omvang: { ...perDay, Frequentie: "2" } }),
      allocation({ Omvang: { ...perDay, Eenheid: "04" } }),
    ],
    breaks: [allocation({ Omvang: perDay })],
  },
  CS339: { keeps: [claim(euros)], breaks: [claim({ ...euros, GeleverdVolume: 1200 })] },
  CS340: {
    keeps: [declared([prestatie()])],
    breaks: [declared([prestatie()], { DeclaratiePeriode: { Begindatum: "2026-01-01", Einddatum: "2026-01-30" } })],
  },
  CS343: {
    keeps: [line("315", { Omvang: { ...perDay, Frequentie: "6" } })],
    breaks: [line("315", { Omvang: perDay })],
  },
  IV066: {
    keeps: [allocation(), allocation({ ...changedLater, Einddatum: "2026-09-30" }, secondSending)],
    breaks: [
      allocation(),
      allocation({ ...changedLater, Omvang: { Volume: 5, Eenheid: "04", Frequentie: "2" } }, secondSending),
    ],
  },
  IV085: { keeps: [claim(), correction], breaks: [claim(), refusal, correction] },
  IV086: {
    keeps: [declared([prestatie()])],
    breaks: [declared([prestatie(), prestatie({ ...second, ProductPeriode: february })])],
  },
  IV091: {
    keeps: [claim(), correction],
    breaks: [
      claim(),
      declared(
        [credit({ GeleverdVolume: 10, IngediendBedrag: { Bedrag: 60_000, DebetCredit: "C" } })],
        later,
        afterwards,
      ),
    ],
  },
  OP033x1: {
    keeps: [allocation(), allocation({}, secondSending)],
    breaks: [allocation(), allocation({ Einddatum: "2026-09-30" }, secondSending)],
  },
  OP090: {
    keeps: [sampleMessage("wmo", "306", undefined, { day: "2026-02-06" })],
    breaks: [sampleMessage("wmo", "306", undefined, { day: "2026-02-09" })],
  },
  OP090x4: {
    keeps: [sampleMessage("wmo", "325", undefined, { day: "2026-02-16" })],
    breaks: [sampleMessage("wmo", "325", undefined, { day: "2026-02-17" })],
  },
  OP271: { keeps: [start({}, { day: "2026-02-05" })], breaks: [start({}, { day: "2026-02-06" })] },
  OP272: { keeps: [stop({}, { day: "2026-07-07" })], breaks: [stop({}, { day: "2026-07-08" })] },
  OP380: {
    keeps: [two({}, { Ingangsdatum: "2026-07-01", Einddatum: "2026-12-31", Toewijzingsdatum: "2026-07-01" })],
    breaks: [two({}, { Ingangsdatum: "2026-07-01", Einddatum: "2026-12-31", Toewijzingsdatum: "2026-06-01" })],
  },
  TR069: { keeps: [start(), stop()], breaks: [start({ StatusAanlevering: "3" }), stop()] },
  TR302: {
    keeps: [
      two({}, { Ingangsdatum: "2026-07-01", Einddatum: "2026-12-31" }),
      two({}, { Product: { Categorie: "02", Code: "02A05" } }),
      two({}, withdrawn),
    ],
    breaks: [two({}, {}), two({}, withBudget), two({}, { ...withBudget, Product: undefined })],
  },
  TR314: {
    keeps: [claim(), declared([prestatie({ ...second, ProductPeriode: february })], later, afterwards)],
    breaks: [claim(), declared([prestatie({ ProductPeriode: february })], later, afterwards)],
  },
  TR318: {
    keeps: [claim(), declared([prestatie(second)], month("2026-02-01", "2026-02-28"), afterwards)],
    breaks: [claim(), declared([prestatie(second)], month("2026-03-01", "2026-03-31"), afterwards)],
  },
  TR319: { keeps: [claim()], breaks: [claim({ ProductPeriode: february })] },
  TR321: { keeps: [allocation(), claim()], breaks: [allocation(), claim({ GeleverdVolume: 21 })] },
  TR322: {
    keeps: [
      allocation({ Omvang: { Volume: 40, Eenheid: "04", Frequentie: "6" } }),
      declared([prestatie(), prestatie({ ...second, ProductPeriode: february })]),
    ],
    breaks: [
      allocation({ Omvang: { Volume: 39, Eenheid: "04", Frequentie: "6" } }),
      declared([prestatie(), prestatie({ ...second, ProductPeriode: february })]),
    ],
  },
  TR323: { keeps: [claim(), correction], breaks: [correction] },
  TR326: {
    keeps: [start(), stop(), start({ Begindatum: "2026-07-15" }, { id: "S-2", day: "2026-07-16" })],
    breaks: [start(), start({ Begindatum: "2026-02-04" }, { id: "S-2", day: "2026-02-05" })],
  },
  TR332: {
    keeps: [allocation(), someoneElse(allocation({ ToewijzingNummer: 1002 }, secondSending))],
    breaks: [allocation(), someoneElse(allocation({}, secondSending))],
  },
  TR333: {
    keeps: [claim(), declared([prestatie(second)], later, afterwards)],
    breaks: [claim(), declared([prestatie(second)], {}, afterwards)],
  },
  TR335: {
    keeps: [claim({ ProductPeriode: { Begindatum: "2021-02-01", Einddatum: "2021-02-28" } })],
    breaks: [claim({ ProductPeriode: { Begindatum: "2021-01-01", Einddatum: "2021-01-31" } })],
  },
  TR338: { keeps: [allocation(), claim()], breaks: [allocation({ ToewijzingNummer: 7 }), claim()] },
  TR341: {
    keeps: [allocation(), claim({ Eenheid: "01", GeleverdVolume: 1200, ProductTarief: 100 })],
    breaks: [allocation(), claim({ Eenheid: "16" })],
  },
  TR346: {
    keeps: [
      claim(),
      claim({
        Eenheid: "01",
        GeleverdVolume: 380,
        ProductTarief: 146,
        IngediendBedrag: { Bedrag: 55_322, DebetCredit: "D" },
      }),
    ],
    breaks: [claim({ ProductTarief: 5999 })],
  },
  TR369: {
    keeps: [allocation({ ...withBudget, Budget: 120_000 }), claim()],
    breaks: [allocation({ ...withBudget, Budget: 119_999 }), claim()],
  },
  TR384: { keeps: [allocation(), claim()], breaks: [allocation(), allocation(withdrawn, secondSending), claim()] },
  TR385: {
    keeps: [allocation(), claim(), declared([credit()], later, afterwards), allocation(withdrawn, secondSending)],
    breaks: [allocation(), claim(), allocation(withdrawn, secondSending)],
  },
  TR387: {
    keeps: [
      allocation({ Ingangsdatum: "2026-01-15" }),
      claim({ ProductPeriode: { Begindatum: "2026-01-15", Einddatum: "2026-01-31" } }),
    ],
    breaks: [allocation({ Ingangsdatum: "2026-01-15" }), claim()],
  },
  TR388: {
    keeps: [
      allocation({ Einddatum: "2026-01-20" }),
      claim({ ProductPeriode: { Begindatum: "2026-01-01", Einddatum: "2026-01-20" } }),
    ],
    breaks: [allocation({ Einddatum: "2026-01-20" }), claim()],
  },
  TR389: { keeps: [claim(), correction], breaks: [claim(), declared([prestatie(second)], later, afterwards)] },
  TR390: {
    keeps: [claim(), correction],
    breaks: [
      claim(),
      correction,
      declared(
        [credit({ ProductReferentie: { ReferentieNummer: "P-0009", VorigReferentieNummer: "P-0001" } })],
        month("2026-03-01", "2026-03-31"),
        { id: "D-3", day: "2026-04-02" },
      ),
    ],
  },
  TR413: {
    keeps: [start(), stop(pause, { day: "2026-04-01" }), stop({}, { id: "E-2" })],
    breaks: [
      start(),
      stop(pause, { day: "2026-04-01" }),
      stop({ ...pause, Einddatum: "2026-05-31" }, { id: "E-2", day: "2026-06-01" }),
    ],
  },
  TR414: {
    keeps: [start(), stop(pause, { day: "2026-04-01" }), stop({}, { id: "E-2" })],
    breaks: [
      start(),
      stop(pause, { day: "2026-04-01" }),
      stop({ Einddatum: "2026-03-01" }, { id: "E-2", day: "2026-04-02" }),
    ],
  },
  TR415: {
    keeps: [
      start(),
      stop(),
      stop({ StatusAanlevering: "3" }, { id: "E-2", day: "2026-07-03" }),
      stop({}, { id: "E-3", day: "2026-07-03" }),
    ],
    breaks: [start(), stop(), stop({ Einddatum: "2026-07-05" }, { id: "E-2", day: "2026-07-06" })],
  },
};
