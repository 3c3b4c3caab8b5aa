import { chromium } from 'playwright-core';
import { playWorld } from './played-world';
import { temporaryFile } from './temporary-file';
test('dev', async () => {
  const played = await playWorld(temporaryFile('d.db'));
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--headless','--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
  const {shot,press,news,step,say} = require('/tmp/lib.js').make(page);
  await page.goto(played.url); await page.getByRole('article').first().waitFor(); await shot('f-1');
  await press('Laat de anderen antwoorden'); await news(); await step();
  await say('privacy'); await shot('f-2');
  await page.setViewportSize({width:1280,height:800}); await say('hulp alles'); await shot('f-3');
  await press('Ik doe mee').catch(()=>{}); await page.emulateMedia({colorScheme:'light'});
  await page.getByRole('navigation').getByText('Team Midden').click(); await page.getByRole('button',{name:/Floor Meijer/}).first().click(); await shot('f-4');
  await browser.close(); await played.stop();
}, 60000);
