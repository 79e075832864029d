import { Heading } from "@nl-design-system-candidate/heading-react";
import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { type ReactNode, useState } from "react";
import { t } from "../../../text/catalogue.ts";
import type { DataPageView, StartView } from "../../api/contract.ts";
import { paths } from "../../api/contract.ts";
import { useResource } from "../../api/resource.tsx";
import { Loaded } from "../../app/loading.tsx";
import { Page } from "../../app/page.tsx";
import { ChartFigure } from "../../chart/chart-figure.tsx";
import { PlainNumbers } from "../../figure/number.tsx";
import { FigureTable } from "../../table/figure-table.tsx";
import { Seeing } from "../gemeente/seeing.tsx";
import { Deliveries } from "./deliveries.tsx";
import { Freshness } from "./freshness.tsx";
import { Imports } from "./imports.tsx";
import { LoadForm } from "./load-form.tsx";
import { useImports } from "./use-imports.tsx";

/** The page *Gegevens* in the frame of a dossier: of its municipality. */
export function DossierDataPage({ dossier }: { readonly dossier: string }) {
  const start = useResource<StartView>(paths.dossier(dossier));
  if (start.state !== "ready") {
    return (
      <Page title={t("nl", "ui.data.title")} name={t("nl", "page.gegevens")} dossier={dossier}>
        <Loaded resource={start} shape="table">
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <DataPage code={start.value.dossier.municipality.code} dossier={dossier} />;
}

/** What came in of a municipality, how new and how complete it is, and a place to load more. */
export function DataPage({ code, dossier }: { readonly code: string; readonly dossier?: string }) {
  const resource = useResource<DataPageView>(paths.data(code));
  const [open, setOpen] = useState<string>();
  const view = resource.state === "ready" ? resource.value : undefined;
  const refresh = () => {
    if (resource.state === "ready") resource.refresh();
  };
  const { imports, look } = useImports(code, refresh);
  return (
    <Page
      title={t("nl", "ui.data.title")}
      name={t("nl", "page.gegevens")}
      {...(view === undefined ? {} : { lead: view.lead })}
      {...(dossier === undefined ? {} : { dossier })}
      {...(dossier === undefined ? { municipality: { code, name: view?.municipality.name ?? "" } } : {})}
    >
      <Loaded resource={resource} shape="table">
        {(data) => (
          // In the frame of a dossier a number opens as one of the dossier, which has none of these.
          <Numbers isPlain={dossier !== undefined}>
            {data.isSynthetic ? <Synthetic /> : null}
            <LoadForm code={code} sources={data.sources} started={look} />
            <Imports code={code} imports={imports} look={look} see={setOpen} />
            <Freshness freshness={data.freshness} />
            <Deliveries code={code} deliveries={data.deliveries} open={open} setOpen={setOpen} />
            {data.deliveries.length === 0 ? null : <Quality data={data} />}
            {data.deliveries.length === 0 ? null : <Completeness code={code} data={data} changed={refresh} />}
          </Numbers>
        )}
      </Loaded>
    </Page>
  );
}

function Numbers({ isPlain, children }: { readonly isPlain: boolean; readonly children: ReactNode }) {
  return isPlain ? <PlainNumbers>{children}</PlainNumbers> : children;
}

function Synthetic() {
  return (
    <aside className="slu-note">
      <p>
        <strong>{t("nl", "ui.data.synthetic")}</strong>
      </p>
      <p>{t("nl", "ui.data.synthetic.text")}</p>
    </aside>
  );
}

function Quality({ data: { quality } }: { readonly data: DataPageView }) {
  return (
    <section className="slu-section" aria-labelledby="kwaliteit-kop">
      <Heading level={2} id="kwaliteit-kop">
        {t("nl", "ui.data.quality")}
      </Heading>
      {quality === undefined ? (
        <p className="slu-empty">{t("nl", "ui.data.quality.none")}</p>
      ) : (
        <ChartFigure state={quality} level={3} />
      )}
    </section>
  );
}

function Completeness(props: { readonly code: string; readonly data: DataPageView; readonly changed: () => void }) {
  const { completeness, seeing } = props.data;
  return (
    <section className="slu-section" aria-labelledby="volledigheid-kop">
      <Heading level={2} id="volledigheid-kop">
        {t("nl", "ui.data.completeness")}
      </Heading>
      {completeness === undefined ? (
        <p className="slu-empty">{t("nl", "ui.data.completeness.none")}</p>
      ) : (
        <>
          <Paragraph>{t("nl", "ui.data.completeness.text")}</Paragraph>
          <Seeing code={props.code} seeing={seeing} changed={props.changed} />
          <FigureTable table={completeness} />
        </>
      )}
    </section>
  );
}
