import { useEffect } from "react";

/** The parts of the page in the order of F6, by their ids; inside the first two the focus goes to the first control. */
const REGIONS = ["kopf", "blatt", "aufgaben"] as const;
const CONTROLS = "button:not(:disabled), a[href], input, select, [tabindex='0']";

/**
 * F6 goes from part to part, Shift+F6 back, as in Excel. The spreadsheet keeps Tab for itself, so this is the way out
 * of it for a keyboard (WCAG 2.1.2).
 */
export function useRegionKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === "F6" && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        event.stopPropagation();
        focusNext(event.shiftKey ? -1 : 1);
      }
    };
    // before the spreadsheet sees the key
    window.addEventListener("keydown", onKeyDown, { capture: true });

    return () => {
      window.removeEventListener("keydown", onKeyDown, { capture: true });
    };
  }, []);
}

function focusNext(step: 1 | -1): void {
  const current = REGIONS.findIndex((id) => document.getElementById(id)?.contains(document.activeElement) === true);
  const next = REGIONS[(current + step + REGIONS.length) % REGIONS.length];
  const region = document.getElementById(next ?? "");
  const control = region?.querySelector<HTMLElement>(CONTROLS) ?? region;
  control?.focus();
}
