-- priority: 0 answers what a person has done, 1 tells them something, 2 goes to many at a time.
-- edits: what the message changes, so that a later change of the same takes its place.
alter table outbox add column priority smallint not null default 0;
alter table outbox add column edits text;

create index outbox_pending_by_priority on outbox (bot, priority, id) where parked_at is null;
create index outbox_pending_edits on outbox (bot, chat_id, edits) where parked_at is null and edits is not null;
drop index outbox_pending;
