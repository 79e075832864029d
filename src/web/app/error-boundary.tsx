import type { ReactNode } from "react";
import { Component } from "react";

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
        <h1>Deze pagina kan niet worden getekend</h1>
        <p>
          Dat is een fout in Sluitend, niet in uw gegevens. Laad de pagina opnieuw, of ga naar{" "}
          <a href="/">de lijst met dossiers</a>. Blijft het zo, meld dan het adres van deze pagina aan de beheerder.
        </p>
      </main>
    );
  }
}
