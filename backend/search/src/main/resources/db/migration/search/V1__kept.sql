-- One row a person and list. Whoever changes the list raises its version first, which also makes them wait in line.
create table shelf (
    person_id uuid not null,
    kind text not null check (kind in ('FAVOURITES', 'HIDDEN', 'RECENT', 'COMPARISONS', 'SEARCHES')),
    version bigint not null,
    primary key (person_id, kind)
);

-- Listings that a person marked, put away or opened.
create table kept_listing (
    person_id uuid not null,
    kind text not null check (kind in ('FAVOURITES', 'HIDDEN', 'RECENT')),
    listing_id uuid not null,
    kept_at timestamptz not null,
    price numeric not null,
    primary key (person_id, kind, listing_id)
);

create index kept_listing_in_order on kept_listing (person_id, kind, kept_at desc, listing_id desc);
create index kept_listing_of_listing on kept_listing (listing_id) where kind = 'FAVOURITES';

-- Prices of favourites that fell.
create table price_fall (
    person_id uuid not null,
    listing_id uuid not null,
    listing_version bigint not null,
    at timestamptz not null,
    old_price numeric not null,
    new_price numeric not null,
    primary key (person_id, listing_id, listing_version)
);

create table comparison (
    id uuid primary key,
    person_id uuid not null,
    name text,
    listing_ids uuid[] not null check (cardinality(listing_ids) between 2 and 5),
    created_at timestamptz not null,
    updated_at timestamptz not null
);

create index comparison_in_order on comparison (person_id, created_at desc, id desc);
