import { useEffect, useState } from "react";
import type { Session } from "./session";

/** A file may be dropped anywhere on the page; true while one is held over it. */
export function useDrop(session: Session): boolean {
  const [isDragging, setDragging] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") === true) {
        event.preventDefault();
        setDragging(true);
      }
    };
    const leave = (event: DragEvent): void => {
      // leaving for a child is no leaving
      if (event.relatedTarget === null) {
        setDragging(false);
      }
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      setDragging(false);
      if (event.dataTransfer !== null) {
        void session.openDropped(event.dataTransfer);
      }
    };
    window.addEventListener("dragover", over);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);

    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
    };
  }, [session]);

  return isDragging;
}
