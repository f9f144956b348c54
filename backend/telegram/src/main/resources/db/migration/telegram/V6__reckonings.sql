-- A calculation as a message showed it, so that its buttons mean the same for ever; it goes with the list of its offer.
-- workbook_at, memorandum_at: when that file was asked for last, so that two presses of a button send one.
create table reckoning (
    bot text not null,
    id uuid not null,
    board_id uuid not null,
    content jsonb not null,
    workbook_at timestamptz,
    memorandum_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (bot, id),
    foreign key (bot, board_id) references board (bot, id) on delete cascade
);

create index reckoning_by_board on reckoning (bot, board_id);
