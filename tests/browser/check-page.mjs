// Drives an HTML report in Chromium: node check-page.mjs REPORT.html FOLDER. See README.md.
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const { chromium } = createRequire(join(process.cwd(), 'x.js'))('playwright-core');
const [file, folder] = process.argv.slice(2).map(p => resolve(p));
const problems = [];
const expect = (holds, what) => { if (!holds) { problems.push(what); } };

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
page.on('console', m => expect(m.type() !== 'error', `console: ${m.text()}`));
page.on('pageerror', e => expect(false, `script: ${e}`));
page.on('request', r => expect(r.url().startsWith('file:'), `request: ${r.url()}`));
const shot = name => page.screenshot({ path: join(folder, `${name}.png`) });
const entries = 'details.entry:not([hidden])';

let started = Date.now();
await page.goto(`file://${file}`, { timeout: 120_000 });
console.log(`opened in ${Date.now() - started} ms: ${await page.locator('#shown').textContent()}`);

for (const id of ['company', 'clause', 'outcome', 'severity', 'status']) {
  const choices = await page.locator(`#${id} option`).evaluateAll(os => os.map(o => o.value).filter(v => v));
  for (const value of choices.slice(0, 6)) {
    started = Date.now();
    await page.selectOption(`#${id}`, value);
    const [wrong, right] = await page.evaluate(([list, key, wanted, isList]) => {
      const fits = e => (isList ? (e.dataset[key] ?? '').split(' ') : [e.dataset[key]]).includes(wanted);
      const all = [...document.querySelectorAll('details.entry')];
      return [[...document.querySelectorAll(list)].filter(e => !fits(e)).length, all.filter(fits).length];
    }, [entries, id, value, id === 'clause' || id === 'status']);
    const shown = await page.locator('#shown').textContent();
    console.log(`${id} ${value}: ${shown}, ${Date.now() - started} ms`);
    expect(wrong === 0 && shown.startsWith(`${right} / `), `${id} ${value} shows ${shown}, of which ${wrong} do not fit; ${right} would`);
  }
  if (choices.length > 0) { await page.selectOption(`#${id}`, ''); }
}

const first = page.locator(entries).first();
await first.locator('summary').first().click();
await first.locator('.body dl').waitFor();
if (await first.locator('.body > details').count() > 0) { await first.locator('.body > details > summary').click(); }
for (const language of ['zh', 'en']) {
  await page.selectOption('#language', language);
  const other = language === 'zh' ? 'en' : 'zh-CN';
  const visible = await page.evaluate(l => [...document.querySelectorAll(`body span[lang="${l}"]`)].slice(0, 500).filter(e => getComputedStyle(e).display !== 'none').length, other);
  expect(visible === 0, `${visible} texts in ${other} show although ${language} is chosen`);
  await first.scrollIntoViewIfNeeded();
  await shot(`unfolded-${language}`);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 }); // A4 with margins of a centimetre
  const wide = await page.evaluate(() => [...document.querySelectorAll('table')].filter(t => t.scrollWidth > document.body.clientWidth).length);
  expect(wide === 0, `${wide} tables are wider than the paper in ${language}`);
  await shot(`print-${language}`);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `a narrow screen scrolls sideways in ${language}`);
  await shot(`narrow-${language}`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

await page.fill('#words', 'zzzz no such words');
expect((await page.locator('#shown').textContent()).startsWith('0 / '), 'words that stand nowhere still show entries');
await page.fill('#words', '');
await page.locator('#unfold').click();
expect(await page.locator('details.entry[open]').count() <= 201, 'more than 200 entries were unfolded');
await browser.close();

problems.forEach(p => console.error(p));
process.exit(problems.length > 0 ? 1 : 0);
