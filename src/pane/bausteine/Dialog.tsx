import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode } from "react";
import { useStile } from "../stile";

const useDialogstile = makeStyles({
  dialog: {
    width: "min(560px, calc(100vw - 16px))",
    maxWidth: "none",
    maxHeight: "calc(100dvh - 16px)",
    boxSizing: "border-box",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow28,
    overflow: "hidden",
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
    "&[open]": { display: "flex", flexDirection: "column" },
  },
  kopf: { padding: "2px 14px 0" },
  mitte: { overflowY: "auto", padding: "0 14px", minHeight: 0 },
  fuss: { padding: "10px 14px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The native dialog: the browser keeps the focus inside and gives it back where it came from; Esc closes. */
export function Dialog({
  titel,
  children,
  aktionen,
  onClose,
}: {
  readonly titel: string;
  readonly children: ReactNode;
  readonly aktionen: ReactNode;
  readonly onClose: () => void;
}): React.JSX.Element {
  const stile = useStile();
  const eigene = useDialogstile();
  const kasten = useRef<HTMLDialogElement>(null);
  const titelId = useId();

  useEffect(() => {
    const dialog = kasten.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
    }

    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={kasten}
      className={eigene.dialog}
      aria-labelledby={titelId}
      onCancel={(ereignis) => {
        ereignis.preventDefault();
        onClose();
      }}
    >
      <div className={eigene.kopf}>
        <h2 id={titelId} className={stile.h3} tabIndex={-1} autoFocus>
          {titel}
        </h2>
      </div>
      <div className={eigene.mitte}>{children}</div>
      <div className={eigene.fuss}>
        <div className={stile.zeile}>{aktionen}</div>
      </div>
    </dialog>
  );
}
