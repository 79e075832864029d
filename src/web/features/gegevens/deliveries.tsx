import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { useState } from "react";
import { t } from "../../../text/catalogue.ts";
import { writeMoment } from "../../../text/write-moment.ts";
import type { Delivery } from "../../api/contract.ts";
import { Mistakes } from "./mistakes.tsx";

interface DeliveriesProps {
  readonly code: string;
  readonly deliveries: readonly Delivery[];
  /** The delivery of which the mistakes are in sight. */
  readonly open: string | undefined;
  readonly setOpen: (id: string | undefined) => void;
}

const fewest = 12;
const mostFiles = 2;
const whole = new Intl.NumberFormat("nl-NL");

/** What came in, the newest first, each with how much of it was taken and refused. */
export function Deliveries({ code, deliveries, open, setOpen }: DeliveriesProps) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? deliveries : deliveries.slice(0, fewest);
  const opened = deliveries.find(({ id }) => id === open);
  return (
    <section className="slu-section" aria-labelledby="leveringen">
      <Heading level={2} id="leveringen">
        {t("nl", "ui.data.deliveries")}
      </Heading>
      {deliveries.length === 0 ? (
        <p className="slu-empty">{t("nl", "ui.data.deliveries.none")}</p>
      ) : (
        <div className="slu-table slu-data-table">
          <div className="slu-table__frame">
            <table>
              <caption className="slu-only-heard">{t("nl", "ui.data.deliveries.caption")}</caption>
              <thead>
                <tr>
                  <th scope="col">{t("nl", "ui.data.delivery")}</th>
                  <th scope="col" className="slu-end">
                    {t("nl", "ui.data.rows")}
                  </th>
                  <th scope="col" className="slu-end">
                    {t("nl", "ui.data.refused")}
                  </th>
                  <th scope="col">{t("nl", "ui.data.details")}</th>
                  <th scope="col">{t("nl", "ui.data.files")}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((delivery) => (
                  <Row key={delivery.id} delivery={delivery} isOpen={delivery.id === open} setOpen={setOpen} />
                ))}
              </tbody>
            </table>
          </div>
          {shown.length === deliveries.length ? null : (
            <Button type="button" purpose="subtle" onClick={() => setAll(true)}>
              {t("nl", "ui.data.deliveries.all", { count: deliveries.length })}
            </Button>
          )}
        </div>
      )}
      {opened === undefined ? null : (
        <Mistakes
          key={opened.id}
          code={code}
          delivery={opened}
          close={() => {
            setOpen(undefined);
            document.querySelector<HTMLElement>(`[data-levering="${CSS.escape(opened.id)}"]`)?.focus();
          }}
        />
      )}
    </section>
  );
}

function Row(props: {
  readonly delivery: Delivery;
  readonly isOpen: boolean;
  readonly setOpen: DeliveriesProps["setOpen"];
}) {
  const { delivery, isOpen, setOpen } = props;
  const { id, number, at, title, files, rows, isTaken, outcome } = delivery;
  const canOpen = outcome !== undefined && outcome.rejections + outcome.remarks > 0;
  return (
    <tr className="slu-row">
      <th scope="row">
        {title}
        <span className="slu-deliveries__when">
          {t("nl", "ui.data.number", { number })}, <time dateTime={at}>{writeMoment(at)}</time>
        </span>
      </th>
      <td className="slu-end">{isTaken ? whole.format(rows) : t("nl", "ui.data.nothing-taken")}</td>
      <td className="slu-end">
        {outcome === undefined ? t("nl", "ui.data.no-report") : whole.format(outcome.rejections)}
      </td>
      <td>
        {canOpen ? (
          <button
            type="button"
            className="slu-link-button"
            data-levering={id}
            aria-expanded={isOpen}
            aria-label={t("nl", "ui.data.details.open", { number })}
            onClick={() => setOpen(isOpen ? undefined : id)}
          >
            {t("nl", "ui.data.details.short")}
          </button>
        ) : null}
      </td>
      <td className="slu-deliveries__files">
        {files.slice(0, mostFiles).join(", ")}
        {files.length > mostFiles ? ` ${t("nl", "ui.data.files.more", { count: files.length - mostFiles })}` : ""}
      </td>
    </tr>
  );
}
