import { Button } from "@nl-design-system-candidate/button-react";
import { Heading } from "@nl-design-system-candidate/heading-react";
import type { ReactNode } from "react";
import { useEffect, useId, useRef } from "react";
import { t } from "../../text/catalogue.ts";
import { openedFigure, openedLakeFigure } from "../address/address.ts";
import { useRouter } from "../address/router.tsx";
import type { FigureList } from "../api/contract.ts";
import { paths } from "../api/contract.ts";
import { useResource } from "../api/resource.tsx";
import { Loaded } from "../app/loading.tsx";
import { FigureDetails } from "./figure-details.tsx";
import { Notes } from "./notes.tsx";

/**
 * The details of the figure that the address names, in a dialog beside the page. Escape, the button and the browser's
 * back button close it; the focus then returns to the number from which it was opened.
 */
export function FigurePanel() {
  const { address, closeFigure } = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string | undefined>(undefined);
  const id = useId();
  const opened = openedFigure(address);
  const ofLake = openedLakeFigure(address);
  const path =
    opened !== undefined
      ? paths.figures(opened.dossier, opened.ref)
      : ofLake === undefined
        ? undefined
        : paths.lakeFigure(ofLake.code, ofLake.page, ofLake.choices, ofLake.ref);
  const ref = path === undefined ? undefined : address.intent.figure;

  useEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    if (ref === undefined) {
      if (element.open) element.close();
      if (shown.current !== undefined && document.activeElement === document.body) focusNumber(shown.current);
      shown.current = undefined;
      return;
    }
    if (!element.open) {
      shown.current = ref;
      element.showModal();
    }
    element.scrollTo(0, 0);
    title.current?.focus();
  }, [ref]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it, as Escape does by keyboard
    <dialog
      ref={dialog}
      className="slu-panel"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        // The address closes the dialog, so that both always say the same.
        event.preventDefault();
        closeFigure();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) closeFigure();
      }}
    >
      {path === undefined ? null : (
        <div className="slu-panel__paper">
          <div className="slu-panel__bar">
            <span className="slu-kicker">{t("nl", "ui.figure.about")}</span>
            <Button purpose="subtle" onClick={closeFigure}>
              {t("nl", "ui.figure.close")}
            </Button>
          </div>
          <PanelContent key={ref} path={path} titleId={`${id}-title`} titleRef={title}>
            {opened === undefined ? null : <Notes dossier={opened.dossier} figureRef={opened.ref} />}
          </PanelContent>
        </div>
      )}
    </dialog>
  );
}

/**
 * Gives the focus to the number on the page that shows a figure, for who came in by an address: the browser itself only
 * returns the focus to where it was. Nothing where the number is on another tab or not chosen.
 */
function focusNumber(ref: string): void {
  const numbers = document.querySelectorAll<HTMLElement>(`main [data-cijfer="${CSS.escape(ref)}"]`);
  [...numbers].find((number) => number.checkVisibility())?.focus();
}

function PanelContent(props: {
  readonly path: string;
  readonly titleId: string;
  readonly titleRef: React.RefObject<HTMLHeadingElement | null>;
  /** What stands under the details once they are there. */
  readonly children: ReactNode;
}) {
  const { path, titleId, titleRef, children } = props;
  const resource = useResource<FigureList>(path);
  const figure = resource.state === "ready" ? resource.value.figures[0] : undefined;
  const waiting = t("nl", resource.state === "loading" ? "ui.figure.loading" : "ui.figure.gone");
  return (
    <>
      <Heading level={2} appearance="level-3" id={titleId} ref={titleRef} tabIndex={-1}>
        {figure?.label ?? waiting}
      </Heading>
      <Loaded resource={resource} shape="panel">
        {() => (figure === undefined ? null : <FigureDetails figure={figure} />)}
      </Loaded>
      {figure === undefined ? null : children}
    </>
  );
}
