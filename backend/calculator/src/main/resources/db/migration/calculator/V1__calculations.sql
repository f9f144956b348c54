-- What a person keeps. The share shows one version, and ends without a trace.
create table calculation (
    id uuid primary key,
    owner_id uuid not null,
    version integer not null,
    created_at timestamptz not null,
    share_token text unique,
    shared_version integer,
    check ((share_token is null) = (shared_version is null))
);

create index calculation_by_owner on calculation (owner_id, id desc);

-- What was asked, version by version, and the two figures that lists show.
create table calculation_version (
    calculation_id uuid not null references calculation on delete cascade,
    version integer not null,
    saved_at timestamptz not null,
    listing_id uuid,
    content jsonb not null,
    irr_levered_pct double precision,
    npv double precision,
    primary key (calculation_id, version)
);
