import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const KONTRAST = "(forced-colors: active)";
const DUNKEL = "(prefers-color-scheme: dark)";

/** The theme that the person's system asks for, also when that changes. Excel on the web tells nothing, so the browser is asked. */
export function useThema(): Theme {
  const kontrast = useMedium(KONTRAST);
  const dunkel = useMedium(DUNKEL);

  return kontrast ? teamsHighContrastTheme : dunkel ? webDarkTheme : webLightTheme;
}

function useMedium(abfrage: string): boolean {
  return useSyncExternalStore(
    (horcher) => {
      const medium = window.matchMedia(abfrage);
      medium.addEventListener("change", horcher);

      return () => {
        medium.removeEventListener("change", horcher);
      };
    },
    () => window.matchMedia(abfrage).matches,
  );
}
