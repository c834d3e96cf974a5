/** A file as a data URL in the script. */
declare module "*?embedded" {
  const dataUrl: string;
  export = dataUrl;
}
