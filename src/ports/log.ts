/** Fields a log line may carry: an allow-list, so that no content, name or answer can slip in. */
export interface LogFields {
  readonly tenant?: string;
  readonly team?: string;
  readonly job?: string;
  readonly delivery?: string;
  readonly outcome?: string;
  readonly code?: string;
  readonly ms?: number;
  readonly port?: number;
  readonly count?: number;
}

/** Says what the application manager needs. The text is a constant; what differs goes in the fields. */
export interface Log {
  info(text: string, fields?: LogFields): void;
  warn(text: string, fields?: LogFields): void;
  error(text: string, fields?: LogFields): void;
}
