-- When the care team of a location is there. A location that has no row here is as it was: somebody always is.
--
-- Whoever writes while nobody is there is told so once in an episode, in words that nobody says: they have no author,
-- and an older version does not know of them.

create table care_hours (
    location_id   bigint        primary key references location,
    version       integer       not null,
    -- a line for each day from Monday to Sunday; read and written whole
    week          varchar(2000) not null,
    away          varchar(1000) not null,
    changed_at    timestamptz,
    changed_by_id bigint        references person
);

create table care_holiday (
    id          bigint       primary key,
    reference   uuid         not null unique,
    location_id bigint       not null references care_hours,
    first_day   date         not null,
    last_day    date         not null,
    name        varchar(100) not null,
    constraint care_holiday_in_order check (last_day >= first_day)
);
create index care_holiday_to_come on care_holiday (location_id, last_day);

alter table episode add column told_away_at timestamptz;

alter table message
    alter column author_id drop not null,
    add constraint message_has_an_author check ((author_id is null) = (kind = 'AUTOMATIC'));
