import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { startForExcel } from "../workbench/serve/start";
import type { Certificate } from "../workbench/serve/server";

/**
 * `npm run excel`: the built pages over https on localhost, as the manifest names them. The certificate is the one that Microsoft's
 * own tool makes and asks this machine to trust, or an own one (ALA_ZERTIFIKAT, ALA_SCHLUESSEL: PEM files).
 */
async function certificate(): Promise<Certificate> {
  const { ALA_ZERTIFIKAT, ALA_SCHLUESSEL } = process.env;
  if (ALA_ZERTIFIKAT !== undefined && ALA_SCHLUESSEL !== undefined) {
    return { cert: readFileSync(ALA_ZERTIFIKAT), key: readFileSync(ALA_SCHLUESSEL) };
  }
  const { cert, key } = await getHttpsServerOptions();

  return { cert, key };
}

certificate()
  .then((own) => startForExcel(join(__dirname, ".."), own))
  .then((server) => {
    process.exitCode = server === null ? 1 : 0;
  })
  .catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    console.error(
      `Es gibt kein Zertifikat, dem Excel auf diesem Rechner traut: ${why}\n` +
        "Bitte mit den nötigen Rechten noch einmal starten, oder ein eigenes nennen: ALA_ZERTIFIKAT=… ALA_SCHLUESSEL=… (PEM-Dateien).",
    );
    process.exitCode = 1;
  });
