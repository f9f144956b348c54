-- Who is no longer, for as long as an access token of theirs may be around. An id alone says nothing of anybody.
create table gone_person (
    id uuid primary key,
    gone_at timestamptz not null default now()
);

create index gone_person_by_time on gone_person (gone_at);
