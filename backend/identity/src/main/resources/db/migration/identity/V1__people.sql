create table person (
    id uuid primary key,
    telegram_id bigint unique,
    guest boolean not null,
    first_name text,
    last_name text,
    username text,
    locale text not null check (locale in ('ru', 'en')),
    locale_chosen boolean not null default false,
    blocked boolean not null default false,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);

-- All refresh tokens that came out of one sign-in. One used twice ends them all.
create table refresh_family (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    expires_at timestamptz not null,
    revoked_at timestamptz
);

create index refresh_family_by_person on refresh_family (person_id);
create index refresh_family_by_end on refresh_family (least(expires_at, revoked_at));

create table refresh_token (
    hash bytea primary key,
    family_id uuid not null references refresh_family on delete cascade,
    used_at timestamptz
);

create index refresh_token_by_family on refresh_token (family_id);
