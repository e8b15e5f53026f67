/** What this extension uses of the interface that browsers lend to extensions. */
interface Tab {
  readonly id?: number;
}
interface Target {
  readonly target: { readonly tabId: number };
}
declare const chrome: {
  readonly runtime: { openOptionsPage(): Promise<void> };
  readonly storage: {
    readonly local: {
      get(keys: readonly string[]): Promise<Readonly<Record<string, unknown>>>;
      set(values: Readonly<Record<string, unknown>>): Promise<void>;
    };
  };
  readonly tabs: {
    query(asked: { readonly active: true; readonly currentWindow: true }): Promise<readonly Tab[]>;
    create(given: { readonly url: string }): Promise<Tab>;
  };
  readonly scripting: {
    executeScript<Given extends readonly unknown[], Result>(
      given: Target & { readonly func: (...args: Given) => Result; readonly args?: Given },
    ): Promise<readonly { readonly result?: Result }[]>;
    insertCSS(given: Target & { readonly css: string }): Promise<void>;
  };
};
