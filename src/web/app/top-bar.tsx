import { t } from "../../text/catalogue.ts";
import { PageLink } from "../address/router.tsx";
import type { Session, StartView } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { writeDay } from "../figure/day.ts";
import { SearchBox } from "../search/search-box.tsx";

/** The bar above every page: whose figures, about when, as known when. */
export function TopBar({
  view,
  municipality,
}: {
  readonly view?: StartView;
  readonly municipality?: { readonly code: string; readonly name: string; readonly asOf?: string };
}) {
  const dossier = view?.dossier;
  const period = view === undefined ? undefined : yearsOf(view);
  return (
    <header className="slu-top-bar">
      <div className="slu-top-bar__brand">
        <PageLink place={{ page: "home" }}>
          <span className="slu-mark" aria-hidden="true" />
          {t("nl", "ui.name")}
        </PageLink>
      </div>
      {dossier === undefined && municipality !== undefined ? (
        <dl className="slu-top-bar__scope">
          <div>
            <dt>{t("nl", "ui.municipality")}</dt>
            <dd>{municipality.name}</dd>
          </div>
          {municipality.asOf === undefined ? null : (
            <div>
              <dt>{t("nl", "ui.as-of")}</dt>
              <dd>
                <time dateTime={municipality.asOf}>{writeDay(municipality.asOf)}</time>
              </dd>
            </div>
          )}
        </dl>
      ) : null}
      {dossier === undefined ? null : (
        <dl className="slu-top-bar__scope">
          <div>
            <dt>{t("nl", "ui.municipality")}</dt>
            <dd>{dossier.municipality.name}</dd>
          </div>
          {period === undefined ? null : (
            <div>
              <dt>{t("nl", "ui.period")}</dt>
              <dd>{period}</dd>
            </div>
          )}
          <div>
            <dt>{t("nl", "ui.as-of")}</dt>
            <dd>
              <time dateTime={dossier.date}>{writeDay(dossier.date)}</time>
            </dd>
          </div>
        </dl>
      )}
      <SearchBox
        {...(dossier === undefined ? {} : { dossier: dossier.id })}
        {...(municipality === undefined ? {} : { code: municipality.code })}
      />
      <SignedIn />
    </header>
  );
}

/** Who reads, and in which role: that decides what may be seen. Nothing while nobody is signed in. */
function SignedIn() {
  const session = useResource<Session>(paths.session);
  if (session.state !== "ready") return null;
  const { name, roles } = session.value;
  return (
    <p className="slu-top-bar__who">
      <span className="slu-only-heard">{t("nl", "ui.signed-in")} </span>
      {name} <span className="slu-quiet">{roles.map((role) => t("nl", `role.${role}`)).join(", ")}</span>
    </p>
  );
}

/** The years that the headlines speak about, "2018–2022"; undefined when none of them is about a year. */
function yearsOf({ headlines }: StartView): string | undefined {
  const years = headlines.flatMap(({ figure }) => (figure.period.type === "year" ? [figure.period.year] : []));
  if (years.length === 0) return undefined;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}
