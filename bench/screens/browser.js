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
];

/** A graphics card played by software: slow to begin with, but maps are drawn. */
const DRAWING = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/** Runs work with a browser of its own, which can draw maps where that is asked for. */
export async function withBrowser(work, drawing = false) {
  const browser = await puppeteer.launch({
    executablePath: process.env.WEWALL_BROWSER,
    headless: true,
    args: drawing ? [...FLAGS, ...DRAWING] : FLAGS,
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
