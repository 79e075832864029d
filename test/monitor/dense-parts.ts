import { dayNumber, firstDayOf, lastDayOf, monthOf } from "../../src/synth/day-number.ts";
import type { Dice } from "./dense-history.ts";
import type { AllocationTold, ClaimLine, History, Question } from "./truth/history.ts";

/** Lines with credits, rejections and answers that are still to come; a claim is sent and answered as a whole. */
export function denseLines(
  { below, pick, edge }: Dice,
  allocations: readonly AllocationTold[],
  { asOf, from }: Question,
): readonly ClaimLine[] {
  const lines: ClaimLine[] = [];
  for (const [at, { law, provider, client, number, category, product, unit }] of allocations.entries()) {
    const first = edge();
    const nextEnd = lastDayOf(monthOf(first) + 1);
    const sent = Math.max(first, pick([nextEnd, nextEnd + 1, first + 20, asOf, asOf + 1]));
    const line = { law, provider, client, number, category, product, unit, first, last: lastDayOf(monthOf(first)) };
    const claim = { claim: `D${at}`, sent, answered: Math.max(sent, pick([sent + 5, asOf, asOf + 1])) };
    const one = { ...line, ...claim, reference: `L${at}`, amount: 100 + below(900), volume: 1 + below(9) };
    // Of some claims nothing is granted, by their head alone; most heads say that all is well, or nothing.
    const header = ["8001", undefined, "0200", "0001", undefined, "8001", "9322 8021"][at % 7];
    lines.push({ ...one, rejected: below(5) === 0, ...(header === undefined ? {} : { header }) });
    const back = { claim: `C${at}`, reference: `L${at}C`, amount: -one.amount, volume: -one.volume, rejected: false };
    if (below(4) === 0) lines.push({ ...one, ...back });
    if (below(5) === 0) lines.push({ ...one, claim: `F${at}`, reference: `L${at}D`, rejected: below(4) === 0 });
  }
  lines.push(...linesOfWholeClaims({ asOf, from }));
  // Somebody with one cent, somebody with nothing: the edges of "more than nothing".
  for (const amount of [0, 1, 2]) {
    const first = firstDayOf(from + 1);
    const line = { law: "wmo", provider: `9800001${amount}`, client: `c${amount}`, number: 9000 + amount } as const;
    const claim = { claim: `E${amount}`, reference: `E${amount}`, sent: first + 20, answered: first + 22 };
    lines.push({
      ...{
        ...line,
        ...claim,
        category: "07",
        product: "P",
        unit: "04",
        first,
        last: lastDayOf(from + 1),
        volume: 1,
        amount,
      },
      rejected: false,
    });
  }
  return lines;
}

/**
 * Claims over two months: one of which nothing is granted, with no line refused; one that asks for nothing in all and is granted whole, which
 * a rule that looks at amounts alone would take for refused; and one that is refused, but on a later day than is asked about.
 */
function linesOfWholeClaims({ asOf, from }: Pick<Question, "asOf" | "from">): readonly ClaimLine[] {
  const claims = [
    { claim: "H0", header: "0001", amounts: [700, 900], answered: lastDayOf(from + 2) + 10 },
    { claim: "H1", header: "8001", amounts: [-345, 345], answered: lastDayOf(from + 2) + 10 },
    { claim: "H2", header: "9384", amounts: [55, 66], answered: asOf + 1 },
  ] as const;
  return claims.flatMap(({ claim, header, amounts, answered }, at) =>
    amounts.map((amount, after) => ({
      ...{
        law: "jeugdwet",
        provider: `9800000${at}`,
        client: `h${at}`,
        number: 9300 + at,
        category: "02",
        product: "P",
      },
      ...{
        first: firstDayOf(from + 1 + after),
        last: lastDayOf(from + 1 + after),
        unit: "04",
        volume: Math.sign(amount),
      },
      ...{ claim, header, answered, amount, reference: `${claim}-${after}`, sent: lastDayOf(from + 2) + 5 },
      rejected: false,
    })),
  );
}

/** Extracts on four days, two of them around the end of a month; ages lie around the edges of the groups. */
export function denseResidents({ below, pick }: Dice, { from }: Question): History["residents"] {
  const names = ["p", "q"].flatMap((letter) =>
    Array.from({ length: letter === "p" ? 9 : 40 }, (_, at) => `${letter}${at}`),
  );
  const people = names.map((client) => {
    const born = from + below(5) - 12 * pick([4, 12, 18, 23, 45, 65, 75, 85]) - 1 + below(3);
    return { client, born, household: `h${below(15)}`, ...(below(7) === 0 ? {} : { place: `BU9901000${below(3)}` }) };
  });
  const days = [dayNumber(2023, 12, 31), dayNumber(2024, 1, 31), dayNumber(2024, 2, 1), dayNumber(2024, 4, 1)];
  return days.flatMap((day) => people.filter(() => below(10) > 0).map((one) => ({ ...one, day, knownOn: day })));
}

/** Two neighbourhoods with a village, of which one is told otherwise later; the third has none. */
export function denseAreas({ asOf }: Question): History["areas"] {
  const first = dayNumber(2023, 12, 1);
  return [
    { area: "BU99010000", village: "Noord", knownOn: first },
    { area: "BU99010001", village: "Noord", knownOn: first },
    { area: "BU99010001", village: "Zuid", knownOn: asOf - 20 },
  ];
}

/** Reports that are decided in time, just too late or not yet, and of which the term ends around the end of a month. */
export function denseReports(
  { below, client, edge }: Dice,
  { from, decisionDays, wmoSteps, awbDays }: Question,
): History["reports"] {
  return Array.from({ length: 80 }, (_, at) => {
    const law = at % 2 === 0 ? "wmo" : "jeugdwet";
    const days = decisionDays[law];
    const isOpen = at < 12;
    const reported = isOpen ? lastDayOf(from + (at % 4)) - days + below(3) - 1 : edge();
    const one = { id: `m${at}`, law, client: client(), reported } as const;
    const first = { ...one, knownOn: reported };
    if (isOpen) return [first];
    const decided = Math.max(reported, below(2) === 0 ? edge() : reported + days + below(3) - 1);
    const inquired = below(3) === 0 ? edge() : reported + wmoSteps.inquiry + below(3) - 1;
    const applied = decided - (law === "wmo" ? wmoSteps.decision : awbDays) + below(3) - 1;
    const steps = { ...(below(4) === 0 ? {} : { inquired }), ...(below(4) === 0 ? {} : { applied }) };
    return [first, { ...one, ...steps, decided, knownOn: Math.max(decided, reported + 1) }];
  }).flat();
}

/** Bookings in and around the year, and a budget with a change that came later. */
export function denseLedger({ below, pick }: Dice, { from, asOf }: Question): Pick<History, "bookings" | "budgets"> {
  const sides = ["lasten", "baten"] as const;
  return {
    bookings: Array.from({ length: 25 }, (_, at) => ({
      ...{ id: `b${at}`, month: from - 2 + below(8), side: pick(sides), taakveld: pick(["6.71a", "6.72a"]) },
      ...{ product: pick(["a", ""]), amount: 100 + below(900), knownOn: asOf - below(150) },
      account: at % 3 === 0 ? "44000" : "43000",
    })),
    budgets: [2023, 2024].flatMap((year) =>
      sides.flatMap((side) => [
        {
          year,
          change: "primitief",
          side,
          taakveld: "6.71a",
          product: "a",
          amount: 1000 + below(500),
          knownOn: dayNumber(2023, 11, 7),
        },
        { year, change: "1", side, taakveld: "6.71a", product: "a", amount: below(500), knownOn: asOf - below(100) },
      ]),
    ),
  };
}
