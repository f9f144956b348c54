import type {
  Interpretation,
  ListingCard,
  ListingDetail,
  ListingTerms,
  SearchResponse,
  Session,
} from '../api/schema';

const TERMS: ListingTerms = {
  opexIncluded: true,
  utilitiesIncluded: null,
  depositMonths: 2,
  rentFreeMonths: 0,
  commissionPct: 0,
  leaseTermMonths: null,
  divisibleFrom: null,
  rentableCoefficient: null,
  parkingRatio: null,
  cadastralNumber: null,
  landRight: null,
  ownership: null,
  inTaxList: null,
  ventilation: null,
  entrance: null,
  powerConfirmed: null,
  parking: null,
  encumbrances: null,
  replanningLegal: null,
};

/** An office to rent near Belorusskaya. */
export function aCard(changes: Partial<ListingCard> = {}): ListingCard {
  return {
    id: '0198f3c2-0000-7000-8000-000000000001',
    title: 'Офис 150 м² у метро Белорусская',
    deal: 'RENT',
    type: 'OFFICE',
    area: 150,
    price: 356_250,
    pricePerSqm: 28_500,
    address: 'Москва, Лесная улица, 5',
    district: 'Тверской',
    okrug: 'ЦАО',
    location: { lat: 55.777, lon: 37.59 },
    metro: [
      { name: 'Белорусская', line: 'Кольцевая', walkMinutes: 5 },
      { name: 'Менделеевская', line: 'Серпуховско-Тимирязевская', walkMinutes: 14 },
      { name: 'Новослободская', line: 'Кольцевая', walkMinutes: 15 },
    ],
    buildingClass: 'B+',
    floor: 4,
    floors: 10,
    photo: '/media/1/0.jpg',
    yieldPct: null,
    paybackYears: null,
    tenanted: false,
    publishedAt: '2026-11-20T09:00:00+03:00',
    features: ['PARKING', 'OPEN_PLAN'],
    ...changes,
  };
}

/** The same office with all that is known of it. */
export function aListing(changes: Partial<ListingDetail> = {}): ListingDetail {
  return {
    ...aCard(),
    description: 'Светлый офис.\nОкна на две стороны.',
    photos: ['/media/1/0.jpg', '/media/1/1.jpg', '/media/1/2.jpg'],
    ceilingHeight: 3.4,
    powerKw: 25,
    inside: ['TTK', 'MKAD'],
    businessDistrict: null,
    street: 'Лесная улица',
    house: '5',
    businessCentre: 'БЦ «Белая площадь»',
    builtYear: 2009,
    leases: [],
    opexPerSqmYear: 7200,
    cadastralValue: null,
    taxForm: 'VAT_ON_TOP',
    terms: TERMS,
    status: 'PUBLISHED',
    demo: true,
    version: 1,
    updatedAt: '2026-11-22T09:00:00+03:00',
    ...changes,
  };
}

/** Let premises on sale. */
export function aLetListing(changes: Partial<ListingDetail> = {}): ListingDetail {
  return aListing({
    deal: 'SALE',
    type: 'RETAIL',
    title: 'Торговое помещение с аптекой',
    price: 60_000_000,
    pricePerSqm: 400_000,
    tenanted: true,
    yieldPct: 10.4,
    paybackYears: 9.62,
    leases: [
      {
        tenant: 'Аптека',
        area: 150,
        rentPerMonth: 520_000,
        start: '2024-03-01',
        end: '2029-02-28',
        indexationPct: 7,
      },
    ],
    ...changes,
  });
}

export function aPage(changes: Partial<SearchResponse> = {}): SearchResponse {
  return { items: [aCard()], total: 1, facets: {}, nextCursor: null, tookMillis: 0.4, ...changes };
}

export function anInterpretation(changes: Partial<Interpretation> = {}): Interpretation {
  return { intent: 'SEARCH', criteria: {}, understood: [], unrecognised: [], question: null, ...changes };
}

export function aSession(changes: Partial<Session> = {}): Session {
  return {
    accessToken: 'access-1',
    expiresInSeconds: 900,
    refreshToken: 'refresh-1',
    user: {
      id: 'person-1',
      guest: false,
      firstName: 'Анна',
      lastName: 'Ветрова',
      username: null,
      locale: 'ru',
    },
    ...changes,
  };
}
