import { t } from "../../text/catalogue.ts";
import type { Place } from "../address/address.ts";
import { samePlace } from "../address/address.ts";
import { PageLink, useRouter } from "../address/router.tsx";
import type { StartView } from "../api/contract.ts";

type Pages = StartView["pages"];
type Step = Pages[number]["step"];

/** The cycle of a dossier with the pages that it has, and under it what belongs to the data; a word without a page stays away. */
export function Navigation({ dossier, pages }: { readonly dossier: string; readonly pages: Pages }) {
  const steps = [...new Set(pages.map(({ step }) => step))];
  const item = (step: Step) => (
    <StepItem key={step} step={step} dossier={dossier} pages={pages.filter((page) => page.step === step)} />
  );
  return (
    <nav className="slu-navigation" aria-label={t("nl", "ui.cycle")}>
      <ul>{steps.filter((step) => step !== "gegevens").map(item)}</ul>
      {steps.includes("gegevens") ? <ul className="slu-navigation__below">{item("gegevens")}</ul> : null}
    </nav>
  );
}

function StepItem({ step, dossier, pages }: { readonly step: Step; readonly dossier: string; readonly pages: Pages }) {
  const { place } = useRouter().address;
  const word = t("nl", `step.${step}`);
  return (
    <li>
      {word === "" ? null : <span className="slu-navigation__word">{word}</span>}
      <ul>
        {pages.map(({ id }) => {
          const target: Place = { page: "dossier", dossier, name: id };
          return (
            <li key={id}>
              <PageLink place={target} current={samePlace(place, target)}>
                {t("nl", `page.${id}`)}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </li>
  );
}
