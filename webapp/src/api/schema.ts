/** The shapes of the HTTP contract, by the names that the rest of the app uses. All of them are generated. */
import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type FacetCount = Schemas['FacetCount'];
export type Interpretation = Schemas['Interpretation'];
export type LeaseSummary = Schemas['LeaseSummary'];
export type ListingCard = Schemas['ListingCard'];
export type ListingDetail = Schemas['ListingDetail'];
export type ListingTerms = Schemas['ListingTerms'];
export type MapCluster = Schemas['MapFeature'];
export type MetroWalk = Schemas['MetroWalk'];
export type NumberRange = Schemas['NumberRange'];
export type PinColumns = Schemas['PinsResponse'];
export type ProblemDocument = Schemas['ProblemDocument'];
export type Relaxation = Schemas['Relaxation'];
export type SearchCriteria = Schemas['SearchCriteria'];
export type SearchRequest = Schemas['SearchRequest'];
export type SearchResponse = Schemas['SearchResponse'];
export type Session = Schemas['Session'];
export type Suggestion = Schemas['Suggestion'];
export type UnderstoodSpan = Schemas['UnderstoodSpan'];
export type UserProfile = Schemas['UserProfile'];

export type BuildingClass = NonNullable<ListingCard['buildingClass']>;
export type BusinessDistrict = NonNullable<SearchCriteria['businessDistrict']>;
export type Deal = ListingCard['deal'];
export type Feature = ListingCard['features'][number];
export type Intent = Interpretation['intent'];
export type Okrug = ListingCard['okrug'];
export type PropertyType = ListingCard['type'];
export type Purpose = NonNullable<SearchCriteria['purpose']>;
export type Ring = NonNullable<SearchCriteria['inside']>;
export type SortOrder = NonNullable<SearchCriteria['sort']>;
export type TaxForm = NonNullable<ListingDetail['taxForm']>;
