-- Who works here. The address is the one that the issuer of staff tokens has verified, in small letters.
create table staff (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    name text not null,
    roles text[] not null check (roles <@ array['MANAGER', 'EDITOR', 'ADMIN']),
    telegram_id bigint unique,
    created_at timestamptz not null default now()
);

-- Whether the staff of the demo market was put in, which is done once: whom somebody takes out stays out.
create table demo_staff (
    only_one boolean primary key default true check (only_one)
);
