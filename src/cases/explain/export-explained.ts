import type { Shown } from "../../figure/shown.ts";
import { t } from "../../text/catalogue.ts";
import { describeHidden } from "../../text/describe-hidden.ts";
import { jsonValue } from "../../text/json-value.ts";
import type { ComparedView, ExplainedView, GroupView } from "./explained-view.ts";

/** The explanation as one JSON document: amounts in euros, a hidden one as `{"missing": "suppressed"}` with the reason beside it. */
export function explainedJson(view: ExplainedView): object {
  const { municipality, asOf, snapshot, method, isTrue, older, from, to } = view;
  return {
    ...{ municipality, asOf, snapshot, protected: !isTrue },
    method: { id: method, title: t("nl", `explain.method.${method}`), symmetric: method !== "budget-price" },
    from: { period: from.text, first: from.first, last: from.last },
    to: { period: to.text, first: to.first, last: to.last },
    ...(older === undefined ? {} : { equalAge: { older: older.side, asOf: older.day } }),
    total: groupJson(view.total),
    by: view.breakdowns.map(({ by, groups }) => ({
      by,
      title: t("nl", `explain.by.${by}`),
      groups: groups.map(groupJson),
    })),
  };
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
