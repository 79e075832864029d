import { Paragraph } from "@nl-design-system-candidate/paragraph-react";
import { t } from "../../text/catalogue.ts";
import { PageLink } from "../address/router.tsx";
import { Page } from "./page.tsx";

/** An address that leads nowhere: says so, and where to go on. */
export function UnknownPage({ path }: { readonly path: string }) {
  return (
    <Page title={t("nl", "ui.unknown.title")} lead={t("nl", "ui.unknown.lead", { path })}>
      <Paragraph>{t("nl", "ui.unknown.remedy")}</Paragraph>
      <PageLink place={{ page: "home" }}>{t("nl", "ui.to-dossiers")}</PageLink>
    </Page>
  );
}
