-- One row for each whom a mail was for.
create table message (
    id bigint generated always as identity primary key,
    recipient text not null,
    sender text not null,
    subject text not null,
    text text,
    html text,
    received_at timestamptz not null
);

create index message_by_recipient on message (lower(recipient), id);
