import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const path = '/usr/bin/chromium';

/** Declares tests that need a browser; without one they are left out, with a line that says how to get it. */
export function describeInChromium(name: string, declare: (browser: () => Browser) => void): void {
  if (!existsSync(path)) {
    process.stderr.write(
      `Skipped "${name}": there is no ${path}. Install it with: apt-get install chromium\n`,
    );
    describe.skip(name, () => test('is skipped without Chromium', () => undefined));
    return;
  }
  describe(name, () => {
    let opened: Browser | undefined;

    beforeAll(async () => {
      opened = await chromium.launch({
        executablePath: path,
        args: [
          '--headless',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    }, 60_000);

    afterAll(async () => {
      await opened?.close();
    });

    declare(() => {
      if (opened === undefined) throw new Error('the browser has not started');
      return opened;
    });
  });
}
