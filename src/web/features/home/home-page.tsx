import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../../text/catalogue.ts";
import { PageLink } from "../../address/router.tsx";
import type { DossierList, MunicipalityList } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { writeDay } from "../../figure/day.ts";

/** All dossiers that a reader may open, by municipality. */
export function HomePage() {
  const resource = useResource<DossierList>(paths.dossiers);
  return (
    <Page title={t("nl", "ui.dossiers.title")} name={t("nl", "ui.dossiers")} lead={t("nl", "ui.dossiers.lead")}>
      <Loaded resource={resource} shape="table">
        {({ dossiers }) =>
          dossiers.length === 0 ? (
            <NoDossiers />
          ) : (
            <>
              <Dossiers dossiers={dossiers} />
              {dossiers.length === 1 ? null : (
                <Paragraph>
                  <PageLink place={{ page: "comparison" }}>{t("nl", "compare.title")}</PageLink>
                </Paragraph>
              )}
              <Municipalities />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Municipalities that have data and no dossier; nothing where there are none. */
function Municipalities() {
  const resource = useResource<MunicipalityList>(paths.municipalities);
  if (resource.state !== "ready") return null;
  const own = resource.value.municipalities.filter(({ dossiers }) => dossiers.length === 0);
  if (own.length === 0) return null;
  return (
    <section className="slu-section" aria-labelledby="gemeenten-met-gegevens">
      <Heading level={2} id="gemeenten-met-gegevens">
        {t("nl", "ui.municipalities")}
      </Heading>
      <ul className="slu-dossiers">
        {own.map(({ code, name, isSynthetic, deliveries }) => (
          <li key={code} className="slu-dossier">
            <Heading level={3}>
              <PageLink place={{ page: "municipality", code, name: deliveries === 0 ? "gegevens" : "monitor" }}>
                {name}
              </PageLink>
            </Heading>
            <p className="slu-quiet">
              {t("nl", "ui.municipalities.deliveries", { count: deliveries })}
              {isSynthetic ? (
                <>
                  {" "}
                  · <span className="nl-data-badge">{t("nl", "ui.data.badge.synthetic")}</span>
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoDossiers() {
  return (
    <section className="slu-empty">
      <Heading level={2} appearance="level-3">
        {t("nl", "ui.dossiers.none")}
      </Heading>
      <Paragraph>{t("nl", "ui.dossiers.none.remedy")}</Paragraph>
    </section>
  );
}

function Dossiers({ dossiers }: { readonly dossiers: DossierList["dossiers"] }) {
  return (
    <ul className="slu-dossiers">
      {dossiers.map((dossier) => (
        <li key={dossier.id} className="slu-dossier">
          <Heading level={2} appearance="level-3">
            <PageLink place={{ page: "dossier", dossier: dossier.id, name: "start" }}>
              {dossier.municipality.name}
            </PageLink>
          </Heading>
          <p>{dossier.title}</p>
          <p className="slu-quiet">
            {[t("nl", "ui.dossiers.as-of", { day: writeDay(dossier.date) }), ...contentOf(dossier.counts)].join(" · ")}
            {dossier.confidentiality === undefined ? null : (
              <>
                {" "}
                · <span className="nl-data-badge">{dossier.confidentiality}</span>
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What a dossier holds, in words; what it does not hold stays away. */
function contentOf(counts: DossierList["dossiers"][number]["counts"]): readonly string[] {
  return (["scenarios", "variants", "savings", "measures", "tables"] as const).flatMap((part) =>
    counts[part] === 0 ? [] : [t("nl", `ui.count.${part}`, { count: counts[part] })],
  );
}
