-- When a button under a calculation was pressed last, so that two presses are answered once.
create table reckoning_press (
    bot text not null,
    reckoning_id uuid not null,
    act text not null,
    pressed_at timestamptz not null,
    primary key (bot, reckoning_id, act),
    foreign key (bot, reckoning_id) references reckoning (bot, id) on delete cascade
);

-- Replicas of the version before this one still write workbook_at and memorandum_at; a later version drops them.
comment on column reckoning.workbook_at is 'unused, see reckoning_press';
comment on column reckoning.memorandum_at is 'unused, see reckoning_press';
