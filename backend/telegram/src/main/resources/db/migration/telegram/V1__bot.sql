-- Updates as Telegram sent them, by their own id; a second arrival changes nothing.
create table inbox (
    bot text not null,
    update_id bigint not null,
    chat_id bigint not null,
    payload text not null,
    received_at timestamptz not null,
    attempts integer not null default 0,
    next_attempt timestamptz not null default '-infinity',
    reason text,
    handled_at timestamptz,
    parked_at timestamptz,
    primary key (bot, update_id)
);

create index inbox_pending on inbox (bot, update_id) where handled_at is null and parked_at is null;
create index inbox_pending_by_chat on inbox (bot, chat_id, update_id) where handled_at is null and parked_at is null;
create index inbox_handled on inbox (handled_at) where handled_at is not null;

-- What a worker locks while it handles an update of the chat.
create table inbox_lane (
    bot text not null,
    chat_id bigint not null,
    primary key (bot, chat_id)
);

-- What we know of a chat. unavailable_since: the person has blocked the bot.
create table chat (
    bot text not null,
    chat_id bigint not null,
    person_id uuid,
    state jsonb not null default '{}',
    unavailable_since timestamptz,
    throttle_until timestamptz,
    throttle_told_at timestamptz,
    updated_at timestamptz not null default now(),
    primary key (bot, chat_id)
);

create index chat_by_person on chat (person_id);

-- A list of offers as a message showed it, so that its buttons mean the same for ever.
create table board (
    bot text not null,
    id uuid not null,
    chat_id bigint not null,
    content jsonb not null,
    message_id integer,
    created_at timestamptz not null default now(),
    primary key (bot, id)
);

create index board_by_age on board (created_at);

-- Messages to be sent; a sent one is deleted.
create table outbox (
    id bigint generated always as identity primary key,
    bot text not null,
    chat_id bigint not null,
    message text not null,
    created_at timestamptz not null,
    attempts integer not null default 0,
    reason text,
    parked_at timestamptz
);

create index outbox_pending on outbox (bot, id) where parked_at is null;
create index outbox_pending_by_chat on outbox (bot, chat_id, id) where parked_at is null;

-- When a chat may be sent to again, whatever it waits for: a sender at work, the rate, a pause that Telegram asked for.
create table outbox_lane (
    bot text not null,
    chat_id bigint not null,
    due_at timestamptz not null default '-infinity',
    paid_until timestamptz not null default '-infinity',
    primary key (bot, chat_id)
);

-- The rate over all chats.
create table outbox_pace (
    bot text primary key,
    paid_until timestamptz not null default '-infinity'
);
