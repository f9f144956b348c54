-- Groups that became supergroups. Whatever is meant for the old id goes to the new one, also what settings still name.
create table chat_moved (
    bot text not null,
    chat_id bigint not null,
    now_id bigint not null,
    moved_at timestamptz not null,
    primary key (bot, chat_id)
);
