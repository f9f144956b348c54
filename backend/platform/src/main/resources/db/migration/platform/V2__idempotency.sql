-- The first answers to writes that may be sent again. A row without a status is under way until its lease ends.
create table idempotency_key (
    person text not null,
    route text not null,
    key text not null,
    body_hash bytea not null,
    claim uuid not null,
    running_until timestamptz not null,
    created_at timestamptz not null default clock_timestamp(),
    status integer,
    content_type text,
    location text,
    body bytea,
    primary key (person, route, key)
);

create index idempotency_key_by_age on idempotency_key (created_at);
