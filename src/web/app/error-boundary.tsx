import type { ReactNode } from "react";
import { Component } from "react";
import { t } from "../../text/catalogue.ts";

/**
 * Keeps the address and the way out when a page cannot be drawn. React asks for a class here: only a class can catch
 * what the components below it throw.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="slu-frame slu-main">
        <h1>{t("nl", "ui.broken.title")}</h1>
        <p>{t("nl", "ui.broken.remedy")}</p>
        <p>
          <a href="/">{t("nl", "ui.to-dossiers")}</a>
        </p>
      </main>
    );
  }
}
