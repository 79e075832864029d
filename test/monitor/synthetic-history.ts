import { monthsOf, paidIn } from "../../src/synth/benefit.ts";
import { isPresent } from "../../src/synth/count-truth.ts";
import { firstDayOf, type MonthNumber, monthOf } from "../../src/synth/day-number.ts";
import { signOf } from "../../src/synth/line.ts";
import type {
  AllocationSent,
  ChangeSent,
  MessageEvent,
  RequestSent,
  StartSent,
  StopSent,
} from "../../src/synth/message-event.ts";
import { messageEvents } from "../../src/synth/message-events.ts";
import { villageOf } from "../../src/synth/neighbourhood.ts";
import type { Parameters } from "../../src/synth/parameters.ts";
import { products } from "../../src/synth/product.ts";
import { type PartOfRun, partsOf, prepare, type Run } from "../../src/synth/simulate.ts";
import type {
  AllocationTold,
  BenefitTold,
  CareTold,
  ClaimLine,
  History,
  ReplyTold,
  ReportTold,
  RequestTold,
  ResidentTold,
} from "./truth/history.ts";
import { noSupport } from "./truth/support-history.ts";

/** What a synthetic municipality was told, taken from what happens in it and never from what it writes. Its ledger is left out. */
export function syntheticHistory(parameters: Parameters): History {
  const run = prepare(parameters);
  return historyOf(run, [...partsOf(run)]);
}

/** The same of some parts of a run, so that a large municipality need not be held as a whole. Areas come with each. */
export function historyOf(run: Run, parts: readonly PartOfRun[]): History {
  const events = parts.flatMap((part) => [...messageEvents(run, part).entries()]);
  return {
    allocations: events.flatMap(([, event]) => (event.kind === "301" ? allocationsOf(run, event) : [])),
    starts: events.flatMap(([order, event]): readonly CareTold[] =>
      event.kind === "305"
        ? [{ ...careOf(run, event, order), begin: event.begin, withdrawn: event.status === "3" }]
        : [],
    ),
    stops: events.flatMap(([order, event]): readonly CareTold[] =>
      event.kind === "307"
        ? [
            {
              ...careOf(run, event, order),
              ...{ begin: event.begin, end: event.end, reason: event.reason, withdrawn: false },
            },
          ]
        : [],
    ),
    requests: events.flatMap(([, event]): readonly RequestTold[] =>
      event.kind === "315" || event.kind === "317" ? [requestOf(run, event)] : [],
    ),
    replies: events.flatMap(([, event]): readonly ReplyTold[] => {
      if (event.kind !== "319") return [];
      const { law, provider, reference } = requestOf(run, event.to);
      return [{ law, provider, reference, isRefusal: false, knownOn: event.day }];
    }),
    lines: parts.flatMap((part) => linesOf(run, part)),
    residents: parts.flatMap((part) => residentsOf(run, part)),
    tariffs: [],
    returns: [],
    areas: run.neighbourhoods.map((one, at) => ({
      area: one.code,
      village: villageOf(run.place, at),
      knownOn: run.first,
    })),
    benefits: parts.flatMap((part) => benefitsOf(run, part)),
    workHelp: [],
    support: noSupport,
    reports: parts.flatMap((part) => reportsOf(run, part)),
    bookings: [],
    budgets: [],
  };
}

const person = (number: number): string => `n${number}`;

function whoOf(run: Run, { law, person: who, provider }: MessageEvent) {
  return { law, client: person(who.number), provider: run.contracts.providers[provider]?.agb ?? "" };
}

function requestOf(run: Run, event: RequestSent | ChangeSent): RequestTold {
  const one = { ...whoOf(run, event), knownOn: event.day };
  return event.kind === "315"
    ? { ...one, asks: "315", reference: `R${event.allocation.number}`, referrer: event.referrer }
    : { ...one, asks: "317", reference: `C${event.next.number}`, referrer: "" };
}

function allocationsOf(run: Run, event: AllocationSent): readonly AllocationTold[] {
  return event.products.map(({ allocation, version, asked }) => {
    const { category = "", unit = "", frequency = "" } = products[allocation.product] ?? {};
    return {
      ...{
        ...whoOf(run, event),
        category,
        unit,
        frequency,
        product: allocation.code,
        number: allocation.number,
        begin: allocation.begin,
      },
      ...{ end: version.end, decided: version.decided, time: version.time, volume: allocation.volume },
      ...(version.reason === undefined ? {} : { reason: version.reason }),
      ...(asked
        ? { reference: `C${allocation.number}` }
        : allocation.episode.referrer === "01"
          ? {}
          : { reference: `R${allocation.number}` }),
      knownOn: event.day,
    };
  });
}

function careOf(run: Run, event: StartSent | StopSent, order: number) {
  const { number, product, code } = event.allocation;
  const category = products[product]?.category ?? "";
  return { ...whoOf(run, event), number, category, product: code, knownOn: event.day, order };
}

function linesOf(run: Run, { declarations }: PartOfRun): readonly ClaimLine[] {
  return declarations.flatMap(({ number: claim, law, provider, sent, answered, lines }) =>
    lines.map((line) => {
      const { allocation, first, last, unit } = line.delivery;
      const sign = signOf(line);
      return {
        ...{ law, claim, sent, answered, first, last, unit, reference: line.reference },
        ...{ provider: run.contracts.providers[provider]?.agb ?? "", client: person(allocation.episode.person.number) },
        ...{ number: allocation.number, category: products[allocation.product]?.category ?? "" },
        product: allocation.code,
        ...{ volume: sign * line.volume, amount: sign * line.amount, rejected: line.rejected !== undefined },
      };
    }),
  );
}

/** The extracts of the register: on the first day, each 1 January and the last day. */
function residentsOf(
  { parameters: { start, months }, neighbourhoods, first, last }: Run,
  { households }: PartOfRun,
): readonly ResidentTold[] {
  const januaries = Array.from({ length: months }, (_, at): MonthNumber => start + at).filter(
    (month) => month % 12 === 0,
  );
  const days = [...new Set([first, ...januaries.map(firstDayOf), last])];
  return days.flatMap((day) =>
    households.flatMap(({ members, neighbourhood }) =>
      members
        .filter((one) => isPresent(one, day === last ? day : day - 1))
        .map((one) => ({
          ...{ day, knownOn: day, client: person(one.number), household: `d${one.neighbourhood}-${one.dwelling}` },
          ...{ born: monthOf(one.born), place: neighbourhoods[neighbourhood]?.code ?? "" },
        })),
    ),
  );
}

const reasons: Readonly<Record<string, string>> = {
  ...{ work: "werk", pension: "AOW", "moved-out": "verhuizing", relation: "relatie", other: "overig" },
};

function benefitsOf({ parameters: { start, months }, last }: Run, { benefits }: PartOfRun): readonly BenefitTold[] {
  return benefits.flatMap((benefit) =>
    monthsOf(benefit, start, start + months).map((month) => ({
      ...{ month, id: `U${benefit.household.number}-${benefit.from}`, client: person(benefit.person.number) },
      ...{ scheme: benefit.scheme, from: benefit.from, amount: paidIn(benefit, month, start), knownOn: last },
      ...(benefit.partner === undefined ? {} : { partner: person(benefit.partner.number) }),
      ...(benefit.until !== undefined && monthOf(benefit.until) === month
        ? { until: benefit.until, reason: reasons[benefit.reason] ?? benefit.reason }
        : {}),
    })),
  );
}

function reportsOf({ first, last }: Run, { clients }: PartOfRun): readonly ReportTold[] {
  return clients.flatMap(({ episodes, person: who }) =>
    episodes
      .filter(({ asked }) => asked >= first && asked <= last)
      .map(({ product, asked, decided }) => ({
        ...{
          id: `M${who.number}-${product}-${asked}`,
          law: products[product]?.law ?? "wmo",
          client: person(who.number),
        },
        ...{ reported: asked, knownOn: last, ...(decided <= last ? { decided } : {}) },
      })),
  );
}
