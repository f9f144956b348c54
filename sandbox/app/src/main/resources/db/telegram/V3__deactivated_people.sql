-- People who deleted their account: what they said stays, nothing reaches them any more.
create table deactivated (
    person_id bigint primary key references person on delete cascade
);
