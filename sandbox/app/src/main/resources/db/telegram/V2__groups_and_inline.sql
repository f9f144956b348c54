alter table message add column topic_id integer;
alter table message add column origin jsonb;
alter table message add column pinned boolean not null default false;
alter table message add column reactions jsonb;

-- A press stands in a chat, which is not always the presser's own.
alter table callback_query add column chat_id bigint;
update callback_query set chat_id = person_id;
alter table callback_query alter column chat_id set not null;

create table inline_query (
    id        bigint generated always as identity primary key,
    bot       text not null references bot,
    person_id bigint not null,
    query     text not null,
    start_at  text not null,
    asked_at  timestamptz not null,
    answer    jsonb
);

-- A message that a person sent by a bot's result; the bot knows it by this id alone.
create table inline_message (
    id         text primary key,
    bot        text not null references bot,
    chat_id    bigint not null,
    message_id integer not null
);

create table prepared_message (
    id         text primary key,
    bot        text not null references bot,
    person_id  bigint not null,
    result     jsonb not null,
    chats      jsonb not null,
    expires_at timestamptz not null
);

create table web_app_query (
    id        text primary key,
    bot       text not null references bot,
    person_id bigint not null,
    asked_at  timestamptz not null,
    answered  boolean not null default false
);

create table chat_group (
    bot         text not null references bot,
    id          bigint not null,
    type        text not null,
    title       text not null,
    forum       boolean not null,
    bot_status  text not null,
    bot_rights  jsonb not null,
    migrated_to bigint,
    primary key (bot, id)
);

create table group_member (
    bot       text not null,
    group_id  bigint not null,
    person_id bigint not null,
    status    text not null,
    primary key (bot, group_id, person_id),
    foreign key (bot, group_id) references chat_group on delete cascade
);

create table topic (
    bot                  text not null,
    group_id             bigint not null,
    id                   integer not null,
    name                 text not null,
    icon_color           integer not null,
    icon_custom_emoji_id text,
    closed               boolean not null default false,
    primary key (bot, group_id, id),
    foreign key (bot, group_id) references chat_group on delete cascade
);

-- A topic has the id of its first message, and 1 is the general topic's.
update bot set last_message_id = greatest(last_message_id, 10);
