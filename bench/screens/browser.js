// The browser that the screens are measured in.
import puppeteer from 'puppeteer-core';

const FLAGS = [
  '--no-sandbox',
  '--accept-lang=ru-RU',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** Runs work with a browser of its own. */
export async function withBrowser(work) {
  const browser = await puppeteer.launch({
    executablePath: process.env.WEWALL_BROWSER,
    headless: true,
    args: FLAGS,
    protocolTimeout: 300_000,
  });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A page of the size of a desk. */
export async function deskPage(browser) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return page;
}
