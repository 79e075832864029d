import type { Gate } from "../disclosure/gate.ts";
import { isMissing } from "../figure/missing.ts";
import { inTurn, type Sentence, say } from "../text/sentence.ts";
import { writePeriod } from "../text/write-period.ts";
import { accountsOf } from "./accounts.ts";
import { writeSize } from "./amounts.ts";
import { mainResult } from "./main-result.ts";
import type { OpenedDossier } from "./opened-dossier.ts";
import { saidFigure } from "./said-figure.ts";
import { sayAmount } from "./sections/amount.ts";
import { coverDoubt } from "./sections/cover.ts";
import { reserveSaid } from "./sections/reserve-moves.ts";

/**
 * How a file without scenarios stands, in a sentence or three: the amount that it is about, what current policy leaves of the
 * budget as printed, and costs on money that ends. Where it has no amount, what the file is.
 */
export function fileLead(opened: OpenedDossier, gate: Gate): Sentence {
  const said = [...resultSaid(opened, gate), ...policySaid(opened, gate), ...coverDoubt(opened.dossier)];
  return said.length === 0 ? say("nl", "start.lead.plain", { name: opened.dossier.name }) : inTurn(said);
}

function resultSaid(opened: OpenedDossier, gate: Gate): readonly Sentence[] {
  const { dossier } = opened;
  const result = mainResult(opened);
  const value = result === undefined ? undefined : gate.release(result.figure).value;
  if (result === undefined || value === undefined || isMissing(value)) return [];
  const { accounts } = accountsOf(dossier);
  const hasBudget = accounts.length > 0;
  const year = accounts[0]?.years.at(-1);
  const isDeficit = hasBudget ? value < 0 : /tekort/i.test(result.figure.label);
  const words = { name: dossier.name, period: writePeriod(result.figure.period) };
  const direction = isDeficit ? "deficit" : "surplus";
  return hasBudget
    ? [
        say("nl", `start.lead.result.${direction}`, { ...words, amount: saidFigure(result, gate, writeSize) }),
        ...(year === undefined ? [] : reserveSaid(year, dossier, gate)),
      ]
    : [
        say("nl", `start.lead.stated.${direction}`, {
          ...words,
          amount: saidFigure(result, gate, sayAmount),
          isFixed: result.figure.kind === "fixed",
        }),
      ];
}

function policySaid({ variants }: OpenedDossier, gate: Gate): readonly Sentence[] {
  const current = variants?.results.find(({ variant }) => variant.type === "current-policy");
  const balance = current?.printed.balance ?? current?.balance;
  const value = balance === undefined ? undefined : gate.release(balance.figure).value;
  if (current === undefined || balance === undefined || value === undefined || isMissing(value)) return [];
  const amount = saidFigure(balance, gate, writeSize);
  return [say("nl", `start.lead.variant.${value < 0 ? "deficit" : "surplus"}`, { amount, year: current.year })];
}
