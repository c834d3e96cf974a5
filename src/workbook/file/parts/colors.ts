/** "#RRGGBB", or a colour of the theme with its tint. */
export type Color = string | readonly [theme: number, tint: number];

const LOW = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const HIGH =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** Colours that a file names by number (ECMA-376 18.8.27); the first eight stand there twice. */
export const INDEXED_COLORS: readonly string[] = `${LOW} ${LOW} ${HIGH}`.split(" ").map((rgb) => `#${rgb}`);

/** Excel's own theme, in the order of the numbers: light before dark (ECMA-376 18.8.3). */
export const OFFICE_THEME: readonly string[] =
  "#FFFFFF #000000 #E7E6E6 #44546A #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72".split(" ");

/** Differences per channel that no eye sees. */
const NEAR = 10;

/** True where two colours cannot be told apart; the tint is taken straight to black or white, near enough for that. */
export function looksSame(a: Color, b: Color, theme: readonly string[]): boolean {
  const [one, other] = [channels(a, theme), channels(b, theme)];

  return one.every((value, i) => Math.abs(value - (other[i] ?? 0)) <= NEAR);
}

function channels(color: Color, theme: readonly string[]): readonly number[] {
  const [rgb, tint] = typeof color === "string" ? [color, 0] : [theme[color[0]] ?? "#000000", color[1] || 0];
  const shade = Math.max(-1, Math.min(1, tint));

  return [1, 3, 5].map((at) => {
    const value = parseInt(rgb.slice(at, at + 2), 16);

    return shade < 0 ? value * (1 + shade) : value + (255 - value) * shade;
  });
}
