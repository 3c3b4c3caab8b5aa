/** One thing wrong with an app package, found before an administrator finds it. */
export type PackageFault =
  | { readonly what: 'not-a-package' }
  | { readonly what: 'no-file'; readonly file: string }
  | { readonly what: 'unreadable'; readonly file: string }
  /** The official schema refuses a place in a file; `says` is the schema's own rule. */
  | { readonly what: 'refused'; readonly file: string; readonly at: string; readonly says: string }
  | { readonly what: 'no-picture'; readonly file: string }
  | {
      readonly what: 'icon-size';
      readonly file: string;
      readonly width: number;
      readonly height: number;
      readonly side: number;
    }
  | { readonly what: 'icon-opaque'; readonly file: string }
  | { readonly what: 'other-bot'; readonly found: string; readonly asked: string }
  | { readonly what: 'other-host'; readonly found: readonly string[]; readonly asked: string }
  /** Not what this version makes of the same settings. */
  | { readonly what: 'outdated'; readonly file: string };
