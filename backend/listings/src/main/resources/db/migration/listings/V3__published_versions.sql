-- What is on offer and in which version, without a look at the rows: read models compare themselves with it.
create index listing_published on listing (id) include (version) where status = 'PUBLISHED';
