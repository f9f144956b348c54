-- The prices that people were shown. A listing without a row has had but one price since it was published.
create table price (
    listing_id uuid not null,
    since timestamptz not null,
    deal text not null check (deal in ('SALE', 'RENT')),
    price numeric not null check (price > 0),
    price_per_sqm numeric not null,
    primary key (listing_id, since)
);
