-- What a message of ours shows, so that an answer to it is understood: a list, or one of its offers by its number.
create table shown (
    bot text not null,
    chat_id bigint not null,
    message_id integer not null,
    board_id uuid not null,
    open integer,
    primary key (bot, chat_id, message_id)
);

create index shown_by_board on shown (bot, board_id);

-- Given by the person to be called back.
alter table chat add column phone text;
alter table chat add column phone_given_at timestamptz;
