import { Heading } from "@nl-design-system-candidate/heading-react";
import { t } from "../../../text/catalogue.ts";
import type { DataPageView } from "../../api/contract.ts";
import { writeDay } from "../../figure/day.ts";

const whole = new Intl.NumberFormat("nl-NL");

/** Of each kind of data its last period and when that came in; nothing while there are none. */
export function Freshness({ freshness }: { readonly freshness: DataPageView["freshness"] }) {
  if (freshness.length === 0) return null;
  return (
    <section className="slu-section" aria-labelledby="actueel">
      <Heading level={2} id="actueel">
        {t("nl", "ui.data.freshness")}
      </Heading>
      <div className="slu-table slu-data-table">
        <div className="slu-table__frame">
          <table>
            <caption className="slu-only-heard">{t("nl", "ui.data.freshness.caption")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("nl", "ui.data.kind")}</th>
                <th scope="col">{t("nl", "ui.data.period")}</th>
                <th scope="col">{t("nl", "ui.data.state")}</th>
                <th scope="col">{t("nl", "ui.data.loaded")}</th>
                <th scope="col" className="slu-end">
                  {t("nl", "ui.data.lines")}
                </th>
              </tr>
            </thead>
            <tbody>
              {freshness.map(({ kind, title, period, loadedAt, rows, state, isBehind }) => (
                <tr key={kind} className="slu-row">
                  <th scope="row">{title}</th>
                  <td>{period}</td>
                  <td>
                    {state === undefined ? (
                      <span className="slu-quiet">{t("nl", "ui.data.state.yearly")}</span>
                    ) : (
                      <span className={isBehind ? "slu-behind" : undefined}>
                        <span aria-hidden="true">{isBehind ? "▲ " : "✓ "}</span>
                        {state}
                      </span>
                    )}
                  </td>
                  <td>{writeDay(loadedAt)}</td>
                  <td className="slu-end">{whole.format(rows)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  );
}
