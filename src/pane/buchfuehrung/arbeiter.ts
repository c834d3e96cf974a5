/** The worker's entry: one order, one answer. */
import { liesEin, type Lesauftrag } from "./einlesen";

self.onmessage = ({ data }: MessageEvent<Lesauftrag>): void => {
  self.postMessage(liesEin(data));
};
