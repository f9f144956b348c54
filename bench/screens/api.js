// What the pages that are measured show.

/** Asks the product for something. */
export async function post(origin, path, body) {
  const answer = await fetch(`${origin}/api/v1${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

/** The address of the newest listing's page. */
export async function someListing(origin) {
  const { items } = await post(origin, '/listings/search', { criteria: { sort: 'NEWEST' }, limit: 1 });
  return `${origin}/l/${items[0].id}`;
}

/** A highest price below which about so many listings are for sale. */
export async function priceFor(origin, wanted) {
  let [low, high] = [0, 2e9];
  for (let step = 0; step < 40 && high - low > 1000; step++) {
    const middle = Math.round((low + high) / 2);
    const { total } = await post(origin, '/listings/count', { criteria: { deal: 'SALE', price: { max: middle } } });
    if (total === wanted) return middle;
    if (total < wanted) low = middle;
    else high = middle;
  }
  return high;
}
