const LISTING = /^l_([\w-]{1,64})$/;

interface Page {
  pathname: string;
  basePath: string;
  startParam: string | null;
}

/** The address that a link of Telegram wants to lead to, or null where the page stays where it is. */
export function startAddress({ pathname, basePath, startParam }: Page): string | null {
  const [, listing] = LISTING.exec(startParam ?? '') ?? [];
  const atRoot = pathname === basePath || pathname === `${basePath}/`;
  return listing !== undefined && atRoot ? `${basePath}/l/${listing}` : null;
}

/** The same page in the browser app. */
export function browserAddress({
  pathname,
  search,
  basePath,
}: Omit<Page, 'startParam'> & { search: string }): string {
  return `${pathname.slice(basePath.length) || '/'}${search}`;
}
