-- A used code is kept for a while, so that whoever brings it again is told so. It belongs then to the person who used it,
-- as the one who made it is no longer.
alter table link_code add column used_at timestamptz;
