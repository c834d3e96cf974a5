import { findChromium } from "./chromium";

test("without a Chromium the reason is said, and what to do", () => {
  expect(() => findChromium({ PATH: "/nirgends" })).toThrow(
    "Kein Chromium gefunden (gesucht: chromium, chromium-browser, google-chrome im PATH). Bitte installieren",
  );
});

test("CHROMIUM_PATH wins, and is checked", () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath, PATH: "" })).toBe(process.execPath);
  expect(() => findChromium({ CHROMIUM_PATH: "/nirgends/chromium" })).toThrow("dort ist aber kein Programm");
});
