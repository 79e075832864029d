import type { Shown } from "../../figure/shown.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { jsonValue } from "../../text/json-value.ts";
import type { AnswerView, ComparedView, ExplainedView, GroupView, NumberView } from "./explained-view.ts";
import type { Untold } from "./released-answer.ts";

/** The explanation as one JSON document: amounts in euros, a hidden one as `{"missing": "suppressed"}` with the reason beside it. */
export function explainedJson(view: ExplainedView): object {
  const { municipality, asOf, snapshot, method, isTrue, aged, from, to, answer, toldFrom } = view;
  return {
    ...{ municipality, asOf, snapshot, protected: !isTrue },
    method: { id: method, title: t("nl", `explain.method.${method}`), symmetric: method !== "budget-price" },
    from: { period: from.text, first: from.first, last: from.last },
    to: { period: to.text, first: to.first, last: to.last },
    ...(Object.keys(aged).length === 0 ? {} : { equalAge: { from: aged.from ?? asOf, to: aged.to ?? asOf } }),
    ...(toldFrom === undefined ? {} : { toldFrom }),
    ...(answer === undefined ? {} : { answer: answerJson(answer) }),
    total: groupJson(view.total),
    by: view.breakdowns.map(({ by, groups }) => ({
      by,
      title: t("nl", `explain.by.${by}`),
      groups: groups.map(groupJson),
    })),
  };
}

/** More clients or more cost per client, out of released numbers, or why that cannot be told; between two amounts where clients are not known exactly. */
function answerJson(answer: AnswerView | Untold): object {
  if ("because" in answer) return { told: false, ...answer };
  const { clients, perClient, average, cost, open } = answer;
  const both = ({ from, to }: AnswerView["average"]): object => ({
    from: numberOf(from.figure),
    to: numberOf(to.figure),
  });
  return {
    told: true,
    ...{ clients: partJson(clients), perClient: partJson(perClient) },
    ...{ clientsPerMonth: both(average), costPerClientMonth: both(cost) },
    ...(open.length === 0 ? {} : { protectedMonths: open }),
  };
}

function partJson({ figure: { value, unit, interval } }: NumberView): object {
  if (interval === undefined) return { amount: jsonValue(value, unit) };
  const { low, high } = interval;
  return { amount: jsonValue(value, unit), between: [jsonValue(low, unit), jsonValue(high, unit)] };
}

function groupJson({ id, title, equalAge, today, clients, effects }: GroupView): object {
  return {
    ...{ id, title },
    equalAge: comparedJson(equalAge),
    today: comparedJson(today),
    clients: { from: numberOf(clients.from.figure), to: numberOf(clients.to.figure) },
    effects: effects.map(({ effect, figure }) => ({
      effect,
      title: t("nl", `explain.effect.${effect}`),
      amount: numberOf(figure),
      ...(figure.hidden === undefined ? {} : { hidden: describeHidden(figure.hidden) }),
    })),
  };
}

function comparedJson({ from, to, change }: ComparedView): object {
  return { from: numberOf(from.figure), to: numberOf(to.figure), change: numberOf(change.figure) };
}

function numberOf({ value, unit }: Shown) {
  return jsonValue(value, unit);
}
