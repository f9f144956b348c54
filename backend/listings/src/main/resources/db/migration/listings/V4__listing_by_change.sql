-- Editors page through what changed last.
create index listing_by_change on listing (updated_at desc, id desc);
