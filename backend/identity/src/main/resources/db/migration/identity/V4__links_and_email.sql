-- In small letters; whoever reads mail there is this person.
alter table person add column email text unique check (email = lower(email));

-- Codes that join an account with a Telegram account; a copy of the database joins nobody.
create table link_code (
    hash bytea primary key,
    person_id uuid not null references person on delete cascade,
    expires_at timestamptz not null
);

create index link_code_by_person on link_code (person_id);
create index link_code_by_end on link_code (expires_at);

-- The code that was sent last to an address, as a keyed hash.
create table email_code (
    email text primary key,
    code_hash bytea not null,
    expires_at timestamptz not null,
    tries_left smallint not null check (tries_left >= 0)
);

-- When codes were sent to an address, so that they are not too many.
create table email_code_sent (
    email text not null,
    sent_at timestamptz not null
);

create index email_code_sent_by_email on email_code_sent (email, sent_at);

-- Mail that waits to be sent. An outage of the mail server delays it.
create table outgoing_mail (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    next_at timestamptz not null,
    tries integer not null default 0,
    expires_at timestamptz not null
);

create index outgoing_mail_by_time on outgoing_mail (next_at);
create index outgoing_mail_by_recipient on outgoing_mail (recipient);
