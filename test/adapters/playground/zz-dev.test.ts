import { existsSync } from 'node:fs';
import { playWorld } from './played-world';
import { chromium } from 'playwright-core';
import { rmSync } from 'node:fs';

test('dev', async () => {
  for (const f of ['/tmp/dev.db','/tmp/dev.db-wal','/tmp/dev.db-shm','/tmp/dev.db.playground.jsonl']) rmSync(f,{force:true});
  const played = await playWorld('/tmp/dev.db');
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
  const logs: string[] = [];
  page.on('console', (m) => logs.push(m.text())); page.on('pageerror', (e) => logs.push(String(e)));
  try {
    const script = await import(process.env['DEV_SCRIPT'] ?? '');
    await script.run(page, played, browser);
  } finally {
    console.log(logs.join('\n'), played.complaints.join('\n'));
    await browser.close(); await played.stop();
  }
}, 120000);
