/** A server that cannot listen, with one sentence for the application manager. */
export class HttpFault extends Error {
  override readonly name: string;

  constructor(
    readonly code: 'port-in-use' | 'port-not-allowed' | 'host-unknown',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = `HttpFault(${code})`;
  }
}

/** What went wrong while beginning to listen; anything unknown is handed back as it is. */
export function asHttpFault(error: Error, host: string, port: number): Error {
  switch ('code' in error ? error.code : undefined) {
    case 'EADDRINUSE':
      return new HttpFault(
        'port-in-use',
        `Another process listens on ${host}:${port}. Stop it, or choose another PORT.`,
        { cause: error },
      );
    case 'EACCES':
      return new HttpFault(
        'port-not-allowed',
        `This user may not listen on port ${port}. Choose a PORT of 1024 or higher.`,
        { cause: error },
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new HttpFault('host-unknown', `This machine has no address ${host}. Choose another HOST.`, {
        cause: error,
      });
    default:
      return error;
  }
}
