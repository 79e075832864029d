import { Heading } from "@nl-design-system-candidate/heading-react";
import { t } from "../../../text/catalogue.ts";
import type { StartView } from "../../api/contract.ts";
import { RunningText } from "../../blocks/running-text.tsx";
import { FigureNumber } from "../../figure/number.tsx";
import { Arrow } from "./arrow.tsx";

type Headline = StartView["headlines"][number];

// A council member keeps about five numbers in mind; what comes after stands on the other pages.
const most = 5;

/** The numbers that matter, in words, each with its direction and reason. */
export function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  if (headlines.length === 0) {
    return <p className="slu-empty">{t("nl", "ui.start.headlines.none")}</p>;
  }
  return (
    <section className="slu-section" aria-labelledby="kerngetallen">
      <Heading level={2} id="kerngetallen" className="slu-only-heard">
        {t("nl", "ui.start.headlines")}
      </Heading>
      <ul className="slu-headlines">
        {headlines.slice(0, most).map((headline) => (
          <li key={headline.id} className="slu-headline">
            <Heading level={3} appearance="level-4">
              {headline.title}
            </Heading>
            <p className="slu-headline__spoken">
              <FigureNumber figureRef={headline.ref}>{headline.spoken}</FigureNumber>
            </p>
            <p className="slu-headline__direction">
              <Arrow direction={headline.direction} />
              {headline.direction}
              {headline.difference === undefined ? null : (
                <span>
                  , <RunningText content={headline.difference} />
                </span>
              )}
            </p>
            <p className="slu-headline__reason">
              <RunningText content={headline.reason} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
