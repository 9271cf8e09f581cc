// Looks at a catalogue in Chromium: node check-catalogue.mjs FOLDER SCREENSHOTS [PAGE…]. See README.md.
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const require = createRequire(join(process.cwd(), 'x.js'));
const { chromium } = require('playwright-core');
const axe = require.resolve('axe-core/axe.min.js');
const [folder, screenshots] = process.argv.slice(2, 4).map(p => resolve(p));
const pages = process.argv.length > 4 ? process.argv.slice(4)
  : ['index', 'packs', 'parameters', 'sources', 'vocabulary', 'vocabulary/activity', 'vocabulary/codes', 'clauses/ZJ-FIN-02', 'sources/payment-institution-regulations', 'packs/cn.payment', 'rules/cn-payment-second-clearing', 'rules/cn-fhc-capital-ratio'];
const problems = [];
const expect = (holds, what) => { if (!holds) { problems.push(what); } };

mkdirSync(screenshots, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// The policy of the pages admits no script but their own: axe needs a way in, the checks of requests do not.
const watched = await browser.newContext();
const audited = await browser.newContext({ bypassCSP: true });
const open = async (context, path) => {
  const page = await context.newPage();
  page.setDefaultTimeout(240_000);
  page.on('console', m => expect(m.type() !== 'error', `${path}: console: ${m.text()}`));
  page.on('pageerror', e => expect(false, `${path}: script: ${e}`));
  page.on('request', r => expect(r.url().startsWith('file:'), `${path}: request: ${r.url()}`));
  await page.goto(`file://${join(folder, path)}`, { timeout: 240_000 });
  return page;
};

for (const language of ['zh', 'en']) {
  for (const name of pages) {
    const path = `${language}/${name}.html`;
    const page = await open(watched, path);
    for (const [width, scheme] of [[1400, 'light'], [390, 'light'], [1400, 'dark']]) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${path}: scrolls sideways at ${width}`);
      await page.screenshot({ path: join(screenshots, `${language}-${name.replaceAll('/', '-')}-${width}${scheme === 'dark' ? '-dark' : ''}.png`), fullPage: width === 1400 && scheme === 'light' });
    }

    await page.close();
    for (const scheme of ['light', 'dark']) {
      const checked = await open(audited, path);
      await checked.emulateMedia({ colorScheme: scheme });
      await checked.addScriptTag({ path: axe });
      const { violations } = await checked.evaluate(() => globalThis.axe.run());
      violations.forEach(v => problems.push(`${path} (${scheme}): ${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`));
      await checked.close();
    }
  }

  const index = await open(watched, `${language}/index.html`);
  const words = index.locator('#words');
  await words.fill(language === 'zh' ? '二清' : 'second-clearing');
  expect(await index.locator('#hits li').count() > 0, `${language}: nothing is found`);
  const link = index.locator('#hits a').first();
  await index.screenshot({ path: join(screenshots, `${language}-search.png`) });
  await link.click();
  expect(index.url().includes(`/${language}/`) && await index.locator('h1').count() === 1, `${language}: a hit leads nowhere`);
  await index.close();
}

await browser.close();
problems.forEach(p => console.error(p));
console.log(`${pages.length * 2} pages, ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
