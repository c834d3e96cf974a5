/** Results by their key: a year's books say the same thing every month. Forgets everything when it is full. */
export class Gedaechtnis<T> {
  private readonly bekannt = new Map<string, T>();

  constructor(private readonly hoechstens = 20_000) {}

  hole(schluessel: string, rechne: () => T): T {
    // undefined is no result of ours; null is one
    const alt = this.bekannt.get(schluessel);
    if (alt !== undefined) {
      return alt;
    }
    const neu = rechne();
    this.merke(schluessel, neu);

    return neu;
  }

  kenne(schluessel: string): T | undefined {
    return this.bekannt.get(schluessel);
  }

  merke(schluessel: string, ergebnis: T): void {
    if (this.bekannt.size >= this.hoechstens) {
      this.bekannt.clear();
    }
    this.bekannt.set(schluessel, ergebnis);
  }
}
