import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import { Link } from "@nl-design-system-candidate/link-react";
import { useEffect, useRef } from "react";
import { t } from "../../../text/catalogue.ts";
import type { Delivery, DeliveryMistakes } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";

/** What was wrong in one delivery, and the list to repair it with. */
export function Mistakes(props: { readonly code: string; readonly delivery: Delivery; readonly close: () => void }) {
  const { code, delivery, close } = props;
  const resource = useResource<DeliveryMistakes>(paths.delivery(code, delivery.id));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { number } = delivery;
  return (
    <section className="slu-mistakes" aria-labelledby="afgewezen">
      <Heading level={3} id="afgewezen" ref={heading} tabIndex={-1}>
        {t("nl", "ui.data.mistakes", { number })}
      </Heading>
      <Loaded resource={resource} shape="panel">
        {({ groups, listed, untold }) => (
          <>
            {groups.length === 0 ? <p className="slu-empty">{t("nl", "ui.data.mistakes.none")}</p> : null}
            {listed === 0 ? null : <Repair code={code} delivery={delivery} listed={listed} />}
            <ul className="slu-mistakes__list">
              {groups.map(({ kind, rule, title, remedy, count, places }) => (
                <li key={`${kind} ${title} ${remedy}`}>
                  <p className="slu-mistakes__head">
                    <span className="nl-data-badge">{t("nl", `ui.data.${kind}`)}</span> <strong>{title}.</strong>
                  </p>
                  <p>{remedy}</p>
                  <p className="slu-quiet">
                    {rule} · {t("nl", "ui.data.places", { count })}
                    {places.length === 0 ? "" : `: ${places.join("; ")}`}
                    {count > places.length && places.length > 0
                      ? ` ${t("nl", "ui.data.places.more", { count: count - places.length })}`
                      : ""}
                  </p>
                </li>
              ))}
            </ul>
            {untold === 0 ? null : <p className="slu-quiet">{t("nl", "ui.data.untold", { count: untold })}</p>}
          </>
        )}
      </Loaded>
      <Button type="button" purpose="subtle" onClick={close}>
        {t("nl", "ui.data.close")}
      </Button>
    </section>
  );
}

function Repair(props: { readonly code: string; readonly delivery: Delivery; readonly listed: number }) {
  const { code, delivery, listed } = props;
  const { id, number } = delivery;
  return (
    <p>
      <strong>{t("nl", "ui.data.repair")}.</strong> {t("nl", "ui.data.repair.text", { count: listed })}{" "}
      <Link href={paths.repairs(code, id, "xlsx")} aria-label={t("nl", "ui.data.repair.xlsx", { number })} download>
        {t("nl", "ui.documents.xlsx.short")}
      </Link>{" "}
      <Link href={paths.repairs(code, id, "csv")} aria-label={t("nl", "ui.data.repair.csv", { number })} download>
        {t("nl", "ui.documents.csv.short")}
      </Link>
    </p>
  );
}
