export interface ListingCard {
  id: string;
}
