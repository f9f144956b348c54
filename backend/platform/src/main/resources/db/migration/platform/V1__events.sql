create table event (
    sequence bigint generated always as identity primary key,
    transaction xid8 not null default pg_current_xact_id(),
    id uuid not null unique,
    type text not null,
    aggregate_id text not null,
    aggregate_version bigint not null,
    slot smallint not null,
    payload jsonb not null,
    occurred_at timestamptz not null default clock_timestamp()
);

create index event_by_transaction on event (transaction, sequence);
create index event_by_slot on event (slot, transaction, sequence);

-- How far a consumer has read in a slot: everything of transactions below the horizon is done.
create table event_position (
    consumer text not null,
    slot smallint not null,
    horizon xid8 not null,
    primary key (consumer, slot)
);

-- What a consumer has done at or above its horizon.
create table event_processed (
    consumer text not null,
    slot smallint not null,
    sequence bigint not null references event on delete cascade,
    primary key (consumer, slot, sequence)
);

-- What failed: tried again when it is due, parked after a limit. One that was parked and is tried again holds back
-- nothing that came after it: that went on without it long ago.
create table event_failure (
    consumer text not null,
    sequence bigint not null references event on delete cascade,
    aggregate_id text not null,
    attempts integer not null,
    next_attempt timestamptz not null,
    reason text not null,
    parked_at timestamptz,
    again boolean not null default false,
    primary key (consumer, sequence)
);

create index event_failure_by_aggregate on event_failure (consumer, aggregate_id) where parked_at is null;
