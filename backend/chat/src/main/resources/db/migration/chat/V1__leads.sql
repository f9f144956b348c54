create table lead (
    id uuid primary key,
    person_id uuid,
    kind text not null check (kind in ('CALL', 'VIEWING', 'QUESTION')),
    status text not null,
    listing_id uuid,
    calculation_id uuid,
    criteria jsonb,
    -- What follows is personal: erasure empties it.
    name text,
    phone text,
    email text,
    telegram text,
    times jsonb not null,
    message text,
    created_at timestamptz not null default now(),
    erased_at timestamptz
);

create index lead_by_person on lead (person_id);

-- What was agreed to, when and where. The hash tells which wording was on the screen.
create table consent (
    lead_id uuid primary key references lead on delete cascade,
    text_id text not null,
    version integer not null,
    sha256 text not null,
    given_at timestamptz not null,
    page text,
    address text
);
