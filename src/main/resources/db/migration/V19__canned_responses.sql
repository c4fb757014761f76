-- What the agents of a location have ready to be sent, under topics.
--
-- An older version does not know of it, and leaves it as it is.

create table canned_response (
    id            bigint        primary key,
    reference     uuid          not null unique,
    version       integer       not null,
    location_id   bigint        not null references location,
    topic         varchar(60)   not null,
    title         varchar(80)   not null,
    text          varchar(4000) not null,
    changed_at    timestamptz   not null,
    changed_by_id bigint        not null references person
);
create unique index canned_response_called_once on canned_response (location_id, lower(topic), lower(title));
