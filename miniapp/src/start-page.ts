/** What a link may lead to, by how its parameter begins. Anybody may have written it, so nothing else is followed. */
const PAGES: readonly [RegExp, (value: string) => string][] = [
  [/^l_([\w-]{1,64})$/, (id) => `/l/${id}`],
  [/^s_([\w-]{1,200})$/, (token) => `/s/${token}`],
  [/^c_([\w-]{1,200})$/, (token) => `/c/${token}`],
  [/^link_([\w-]{1,64})$/, (code) => `/account?link=${code}`],
];

interface Page {
  pathname: string;
  basePath: string;
  startParam: string | null;
}

/** The address that a link of Telegram wants to lead to, or null where the page stays where it is. */
export function startAddress({ pathname, basePath, startParam }: Page): string | null {
  if (pathname !== basePath && pathname !== `${basePath}/`) return null;
  for (const [pattern, page] of PAGES) {
    const [, value] = pattern.exec(startParam ?? '') ?? [];
    if (value !== undefined) return basePath + page(value);
  }
  return null;
}

/** The same page in the browser app. */
export function browserAddress({
  pathname,
  search,
  basePath,
}: Omit<Page, 'startParam'> & { search: string }): string {
  return `${pathname.slice(basePath.length) || '/'}${search}`;
}
