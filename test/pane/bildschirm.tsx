import "./browser";
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { App } from "../../src/pane/App";
import type { Host } from "../../src/pane/host";

/** The pane in jsdom, and the hands of a person: finds by the visible name, types, presses. */
export class Bildschirm {
  private constructor(
    private readonly wurzel: Root,
    readonly boden: HTMLElement,
  ) {}

  static async mit(host: Host | null): Promise<Bildschirm> {
    const boden = document.createElement("div");
    document.body.replaceChildren(boden);
    const schirm = new Bildschirm(createRoot(boden), boden);
    await schirm.zeige(host);

    return schirm;
  }

  async zeige(host: Host | null): Promise<void> {
    await act(async () => {
      this.wurzel.render(<App host={host} />);
      await Promise.resolve();
    });
    await this.ruhe();
  }

  async ruhe(ms = 30): Promise<void> {
    await act(async () => {
      await new Promise((fertig) => setTimeout(fertig, ms));
    });
  }

  /** Until it is on the screen; what is loaded and read meanwhile takes the time it takes. */
  async bis(was: string | RegExp): Promise<void> {
    for (let i = 0; i < 400; i += 1) {
      if (typeof was === "string" ? this.text().includes(was) : was.test(this.text())) {
        return;
      }
      await this.ruhe();
    }
    throw new Error(`Erscheint nicht: ${String(was)}\n${this.text()}`);
  }

  text(): string {
    return this.boden.textContent;
  }

  knopf(name: string | RegExp): HTMLElement {
    return this.finde("button, a, summary", name);
  }

  hatKnopf(name: string | RegExp): boolean {
    return [...this.boden.querySelectorAll("button, a, summary")].some((e) => passt(e, name));
  }

  async druecke(name: string | RegExp): Promise<void> {
    for (let i = 0; i < 400 && !this.hatKnopf(name); i += 1) {
      await this.ruhe();
    }
    const element = this.knopf(name);
    await act(async () => {
      element.click();
      await Promise.resolve();
    });
    await this.ruhe();
  }

  feld(id: string): HTMLInputElement {
    const element = document.getElementById(id);
    if (!(element instanceof HTMLInputElement)) {
      throw new Error(`Kein Feld ${id}`);
    }

    return element;
  }

  /** As the browser does it: focus, input, blur. */
  async tippe(id: string, text: string): Promise<void> {
    const element = this.feld(id);
    await act(async () => {
      element.focus();
      // React watches the property of the element itself; the prototype's is what typing sets.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(element, text);
      element.dispatchEvent(new Event("input", { bubbles: true }));
      await Promise.resolve();
    });
    await act(async () => {
      element.blur();
      await Promise.resolve();
    });
  }

  private finde(auswahl: string, name: string | RegExp): HTMLElement {
    const gefunden = [...this.boden.querySelectorAll<HTMLElement>(auswahl)].filter((e) => passt(e, name));
    const element = gefunden.find((e) => e.closest("dialog") !== null) ?? gefunden[0];
    if (element === undefined) {
      throw new Error(`Nicht auf dem Schirm: ${String(name)}\n${this.text()}`);
    }

    return element;
  }
}

function passt(element: Element, name: string | RegExp): boolean {
  const text = element.textContent.trim();

  return typeof name === "string" ? text === name : name.test(text);
}
