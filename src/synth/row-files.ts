import { csvText } from "./csv-text.ts";
import { dayText, monthText } from "./day-number.ts";
import { type Declaration, signOf } from "./line.ts";
import type { MessageEvent } from "./message-event.ts";
import { products } from "./product.ts";
import type { Run } from "./simulate.ts";
import type { Sink, Stream } from "./sink.ts";
import { testBsn } from "./test-bsn.ts";

const heads = {
  toewijzingen: [
    ...[
      "bericht_op",
      "wet",
      "agb",
      "bsn",
      "toewijzingnummer",
      "categorie",
      "productcode",
      "toewijzingsdatum",
      "toewijzingstijd",
    ],
    ...["ingang", "einde", "reden_wijziging", "volume", "eenheid", "frequentie"],
  ],
  starts: ["bericht_op", "wet", "agb", "bsn", "toewijzingnummer", "begin", "status"],
  stops: ["bericht_op", "wet", "agb", "bsn", "toewijzingnummer", "begin", "einde", "reden"],
  verzoeken: ["bericht_op", "wet", "agb", "bsn", "toewijzingnummer", "verwijzer"],
  declaratieregels: [
    ...[
      "ingediend_op",
      "beantwoord_op",
      "wet",
      "agb",
      "declaratie",
      "declaratiemaand",
      "bsn",
      "toewijzingnummer",
      "categorie",
    ],
    ...[
      "productcode",
      "begin",
      "einde",
      "volume",
      "eenheid",
      "tarief_centen",
      "bedrag_centen",
      "debet_credit",
      "referentie",
    ],
    ...["vorige_referentie", "retourcode"],
  ],
} as const;
type Kind = keyof typeof heads;

/** The files of rows, opened with their headers. */
export type RowStreams = ReadonlyMap<Kind, Stream>;

/** Opens the files of rows that stand in for messages in a large run. */
export async function openRows(sink: Sink): Promise<RowStreams> {
  const streams = new Map<Kind, Stream>();
  for (const kind of kinds) {
    const stream = await sink.open(`rijen/${kind}.csv`);
    await stream.add(csvText([heads[kind]]));
    streams.set(kind, stream);
  }
  return streams;
}

const kinds = ["toewijzingen", "starts", "stops", "verzoeken", "declaratieregels"] as const;

/** Adds the rows of a part: what its messages would say, without XML. */
export async function writeRows(
  run: Run,
  streams: RowStreams,
  events: readonly MessageEvent[],
  declarations: readonly Declaration[],
): Promise<void> {
  const texts: Record<Kind, string[]> = {
    toewijzingen: [],
    starts: [],
    stops: [],
    verzoeken: [],
    declaratieregels: [],
  };
  for (const event of events) addEvent(run, event, texts);
  for (const one of declarations) if (one.sent <= run.last) texts.declaratieregels.push(lineRows(run, one));
  for (const kind of kinds) await streams.get(kind)?.add(texts[kind].join(""));
}

function addEvent(run: Run, event: MessageEvent, texts: Record<Kind, string[]>): void {
  const { law, day, provider, person } = event;
  const start = [dayText(day), law, agbOf(run, provider), testBsn(person.number)];
  switch (event.kind) {
    case "301": {
      const rows = event.products.map(({ allocation, version }) => {
        const { category, unit, frequency } = products[allocation.product] ?? { category: "", unit: "", frequency: "" };
        return [
          ...[...start, allocation.number, category, allocation.code, dayText(version.decided), version.time],
          ...[dayText(allocation.begin), dayText(version.end), version.reason, allocation.volume, unit, frequency],
        ];
      });
      texts.toewijzingen.push(csvText(rows));
      return;
    }
    case "305":
      texts.starts.push(csvText([[...start, event.allocation.number, dayText(event.begin), event.status]]));
      return;
    case "307":
      texts.stops.push(
        csvText([[...start, event.allocation.number, dayText(event.begin), dayText(event.end), event.reason]]),
      );
      return;
    case "315":
      texts.verzoeken.push(csvText([[...start, event.allocation.number, event.referrer]]));
      return;
    // Large runs are for money and volumes, of which requests for a change and interim answers say nothing.
    case "317":
    case "319":
      return;
  }
}

function lineRows(run: Run, one: Declaration): string {
  const answered = one.answered <= run.last ? dayText(one.answered) : "";
  return csvText(
    one.lines.map((line) => {
      const { allocation, first, last, unit } = line.delivery;
      const tariff = unit === "83" ? undefined : unit === "01" ? Math.round(line.price / 60) : line.price;
      return [
        ...[dayText(one.sent), answered, one.law, agbOf(run, one.provider), one.number, monthText(one.month)],
        ...[
          testBsn(allocation.episode.person.number),
          allocation.number,
          products[allocation.product]?.category,
          allocation.code,
        ],
        ...[
          dayText(first),
          dayText(last),
          line.volume,
          unit,
          tariff,
          line.amount,
          signOf(line) < 0 ? "C" : "D",
          line.reference,
        ],
        ...[line.takesBack, answered === "" ? undefined : line.rejected],
      ];
    }),
  );
}

function agbOf(run: Run, provider: number): string {
  return run.contracts.providers[provider]?.agb ?? "";
}
