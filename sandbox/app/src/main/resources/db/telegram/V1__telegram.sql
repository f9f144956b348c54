-- Counters stand in the row of their bot: the row lock makes ids become visible in their order, and no deletion of state
-- takes them back.
create table bot (
    name            text primary key,
    last_update_id  integer not null,
    last_message_id integer not null
);

create table bot_setting (
    bot   text not null references bot,
    key   text not null,
    value jsonb not null,
    primary key (bot, key)
);

create table person (
    id            bigint primary key,
    first_name    text not null,
    last_name     text,
    username      text,
    language_code text not null,
    phone         text not null
);

create table dialog (
    bot       text not null references bot,
    person_id bigint not null references person on delete cascade,
    blocked   boolean not null default false,
    keyboard  jsonb,
    primary key (bot, person_id)
);

create table message (
    bot       text not null references bot,
    chat_id   bigint not null,
    id        integer not null,
    from_id   bigint not null,
    sent_at   timestamptz not null,
    edited_at timestamptz,
    content   jsonb not null,
    markup    jsonb,
    reply_to  integer,
    primary key (bot, chat_id, id)
);

create table pending_update (
    bot       text not null references bot,
    id        integer not null,
    chat_id   bigint not null,
    made_at   timestamptz not null,
    body      json not null,
    primary key (bot, id)
);

create table callback_query (
    id          bigint generated always as identity primary key,
    bot         text not null references bot,
    person_id   bigint not null,
    message_id  integer not null,
    data        text not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    answer      jsonb
);

create table stored_file (
    id        text primary key,
    unique_id text not null,
    bot       text not null references bot,
    path      text not null unique,
    name      text,
    mime_type text not null,
    width     integer,
    height    integer,
    size      bigint not null,
    content   bytea not null
);

insert into bot (name, last_update_id, last_message_id)
values ('client', 410000000 + floor(random() * 1000000)::integer, 0),
       ('staff', 510000000 + floor(random() * 1000000)::integer, 0);

create sequence file_number;
