create table saved_search (
    id uuid primary key,
    person_id uuid not null,
    name text not null,
    criteria jsonb not null,
    words text,
    notify text not null check (notify in ('OFF', 'INSTANT', 'DAILY', 'WEEKLY')),
    -- A way in for others, or null.
    share_token text unique,
    version bigint not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    -- What was found later is new to the person.
    seen_at timestamptz not null
);

create index saved_search_in_order on saved_search (person_id, created_at desc, id desc);

-- What saved searches found. A listing is found once as a new offer, and again each time that its price falls.
create table search_match (
    search_id uuid not null references saved_search on delete cascade,
    listing_id uuid not null,
    listing_version bigint not null,
    kind text not null check (kind in ('NEW_OFFER', 'PRICE_DROP')),
    at timestamptz not null,
    old_price numeric check ((old_price is null) = (kind = 'NEW_OFFER')),
    new_price numeric not null,
    primary key (search_id, listing_id, listing_version)
);

create index search_match_in_order on search_match (search_id, at desc, listing_id desc);
create index search_match_by_age on search_match (at);
create unique index new_offer_once on search_match (search_id, listing_id) where kind = 'NEW_OFFER';
