import { at, findSoffice, parseCsv, recalculate } from "./libreoffice";

describe("LibreOffice in den Tests", () => {
  test.each(["true", undefined])("fehlt es, sagt der Test, dass er nicht gelaufen ist (CI=%s)", async (ci) => {
    const before = { ...process.env };
    try {
      process.env["PATH"] = "";
      delete process.env["CI"];
      if (ci !== undefined) {
        process.env["CI"] = ci;
      }
      expect(findSoffice()).toBeNull();
      await expect(recalculate(new Uint8Array())).rejects.toThrow("NICHT gelaufen");
    } finally {
      process.env = before;
    }
  });

  test("CSV", () => {
    expect(parseCsv('1;"a;b";"x ""y""\nz"\r\n;;\n2\n')).toEqual([["1", "a;b", 'x "y"\nz'], ["", "", ""], ["2"]]);
    expect(at(new Map([["B", [["1"], ["2", "3"]]]]), "B", "B2")).toBe("3");
    expect(at(new Map([["B", [["1"]]]]), "B", "AA7")).toBe("");
  });
});
