import { Heading } from "@nl-design-system-candidate/heading-react";
import { t } from "../../../text/catalogue.ts";
import { PageLink } from "../../address/router.tsx";
import type { StartView } from "../../api/contract.ts";
import { RunningText } from "../../blocks/running-text.tsx";
import { Arrow } from "./arrow.tsx";

/** What changed, each in a line whose numbers open, with the rule by which the lines were chosen. */
export function Changes({ dossier, changes }: { readonly dossier: string; readonly changes: StartView["changes"] }) {
  return (
    <section className="slu-section" aria-labelledby="veranderd">
      <Heading level={2} id="veranderd">
        {t("nl", "ui.start.changes")}
      </Heading>
      {changes.length === 0 ? (
        <p className="slu-empty">{t("nl", "ui.start.changes.none")}</p>
      ) : (
        <>
          <ul className="slu-changes">
            {changes.map((change) => (
              <li key={change.id}>
                <p className="slu-changes__title">
                  <strong>{change.title}</strong>
                  {change.direction === undefined ? null : (
                    <span className="slu-changes__direction">
                      <Arrow direction={change.direction} />
                      {change.direction}
                    </span>
                  )}
                </p>
                <p>
                  <RunningText content={change.says} />
                  {change.page === undefined ? null : (
                    <>
                      {" "}
                      <PageLink
                        place={{ page: "dossier", dossier, name: change.page }}
                        {...(change.anchor === undefined ? {} : { anchor: change.anchor })}
                      >
                        {t("nl", "ui.start.weigh", { page: t("nl", `page.${change.page}`) })}
                      </PageLink>
                    </>
                  )}
                </p>
              </li>
            ))}
          </ul>
          <p className="slu-quiet">{t("nl", "ui.start.changes.rule")}</p>
        </>
      )}
    </section>
  );
}
