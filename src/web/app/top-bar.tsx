import { PageLink } from "../address/router.tsx";
import type { DossierSummary } from "../api/contract.ts";
import { writeDay } from "../figure/day.ts";

/** The bar above every page: whose figures, about when, as known when. */
export function TopBar({ dossier, period }: { readonly dossier?: DossierSummary; readonly period?: string }) {
  return (
    <header className="slu-top-bar">
      <div className="slu-top-bar__brand">
        <PageLink place={{ page: "home" }}>
          <span className="slu-mark" aria-hidden="true" />
          Sluitend
        </PageLink>
      </div>
      {dossier === undefined ? null : (
        <dl className="slu-top-bar__scope">
          <div>
            <dt>Gemeente</dt>
            <dd>{dossier.municipality.name}</dd>
          </div>
          {period === undefined ? null : (
            <div>
              <dt>Periode</dt>
              <dd>{period}</dd>
            </div>
          )}
          <div>
            <dt>Stand per</dt>
            <dd>
              <time dateTime={dossier.date}>{writeDay(dossier.date)}</time>
            </dd>
          </div>
        </dl>
      )}
    </header>
  );
}
