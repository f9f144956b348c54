-- A listing with all its attributes in one row. A draft may lack anything; what was ever published is complete.
-- Leases are one JSON value: they are written and read only whole and with their listing, nobody asks for them by
-- themselves, and so a listing stays one row of one COPY.
create table listing (
    id uuid primary key,
    version bigint not null check (version > 0),
    status text not null check (status in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    demo boolean not null,
    published_at timestamptz,
    updated_at timestamptz not null,

    title text,
    description text,
    photos smallint not null check (photos between 0 and 50),

    deal text check (deal in ('SALE', 'RENT')),
    price numeric check (price > 0),
    tax_form text check (tax_form in ('VAT_INCLUDED', 'VAT_ON_TOP', 'NO_VAT')),
    opex_per_sqm_year numeric check (opex_per_sqm_year >= 0),

    type text check (type in ('OFFICE', 'RETAIL', 'FREE_PURPOSE', 'WAREHOUSE', 'BUILDING')),
    area numeric check (area > 0),
    floor smallint check (floor between -10 and 200),
    ceiling_height numeric check (ceiling_height > 0),
    power_kw numeric check (power_kw >= 0),
    cadastral_value numeric check (cadastral_value >= 0),
    features text[] not null,

    building_class text check (building_class in ('A', 'B_PLUS', 'B', 'C')),
    floors smallint check (floors between 1 and 200),
    built_year smallint,
    business_centre text,

    lat double precision check (lat between -90 and 90),
    lon double precision check (lon between -180 and 180),
    street text,
    house text,

    -- What follows from the place, by the geography of the moment of writing.
    district text,
    okrug text,
    -- Stations as "name|line|minutes;...": see MetroText.
    metro text not null,
    inside text[] not null,
    business_district text,

    -- What follows from price, area and leases.
    price_per_sqm numeric,
    yield_pct numeric,
    payback_years numeric,

    leases jsonb not null check (jsonb_typeof(leases) = 'array'),

    -- Terms.
    opex_included boolean,
    utilities_included boolean,
    deposit_months numeric check (deposit_months >= 0),
    rent_free_months smallint check (rent_free_months >= 0),
    commission_pct numeric check (commission_pct between 0 and 100),
    lease_term_months smallint check (lease_term_months > 0),
    divisible_from numeric check (divisible_from > 0),
    rentable_coefficient numeric check (rentable_coefficient >= 1),
    parking_ratio numeric check (parking_ratio > 0),
    cadastral_number text,
    land_right text,
    ownership text,
    in_tax_list boolean,
    ventilation text,
    power_confirmed boolean,
    entrance text check (entrance in ('STREET', 'YARD', 'SHARED')),
    parking text check (parking in ('UNDERGROUND', 'SURFACE', 'STREET')),
    encumbrances text,
    replanning_legal boolean,

    constraint place_is_whole check ((lat is null) = (lon is null) and (lat is null) = (district is null)
        and (district is null) = (okrug is null) and (district is null) = (metro = '')),
    constraint leases_are_of_a_sale check (deal = 'SALE' or leases = '[]'),
    constraint floor_is_in_the_building check (floor <= floors),
    constraint whoever_sees_it_sees_all check (status = 'DRAFT' or (published_at is not null and title is not null
        and description is not null and deal is not null and price is not null and type is not null
        and area is not null and lat is not null and street is not null and house is not null
        and price_per_sqm is not null))
)
-- A row holds up to some 8 KB of text; kept in one piece and as it is, it is read without a second look and unpacking.
with (toast_tuple_target = 8160);

-- What has been made of the demo market, in at most one row. Whoever makes it holds an advisory lock meanwhile.
create table demo_market (
    only_one boolean primary key default true check (only_one),
    seed bigint not null,
    size integer not null check (size > 0),
    made integer not null check (made between 0 and size)
);
