-- When a button under a calculation was pressed last, so that two presses are answered once.
create table reckoning_press (
    bot text not null,
    reckoning_id uuid not null,
    act text not null,
    pressed_at timestamptz not null,
    primary key (bot, reckoning_id, act),
    foreign key (bot, reckoning_id) references reckoning (bot, id) on delete cascade
);

alter table reckoning drop column workbook_at, drop column memorandum_at;
