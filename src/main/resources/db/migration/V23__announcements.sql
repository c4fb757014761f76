-- Announcements: what the house tells many residents at once, without a thread of their own (row LK-33).
--
-- Whom one is meant for is kept as it was said; who got it is worked out when it is sent, and written down then. What
-- an event was called is kept beside it, as its title may be another one later.
--
-- An older version does not know of them, and leaves them as they are.

create table announcement (
    id              bigint        primary key,
    reference       uuid          not null unique,
    version         integer       not null,
    title           varchar(120)  not null,
    text            varchar(4000) not null,
    state           varchar(10)   not null,
    event_reference uuid          references event (reference),
    event_title     varchar(200)  not null,
    planned_for     timestamptz,
    sent_at         timestamptz,
    changed_at      timestamptz   not null,
    changed_by_id   bigint        not null references person,
    constraint announcement_sent_when check ((state = 'SENT') = (sent_at is not null)),
    constraint announcement_scheduled_for_when check (state <> 'SCHEDULED' or planned_for is not null)
);
create index announcement_due on announcement (planned_for) where state = 'SCHEDULED';
create index announcement_changed on announcement (changed_at desc);

create table announcement_location (
    announcement_id bigint not null references announcement,
    location_id     bigint not null references location,
    primary key (announcement_id, location_id)
);
create index announcement_location_of on announcement_location (location_id);

create table announcement_floor (
    announcement_id bigint      not null references announcement,
    floor           varchar(40) not null,
    primary key (announcement_id, floor)
);

create table announcement_tag (
    announcement_id bigint      not null references announcement,
    tag             varchar(40) not null,
    primary key (announcement_id, tag)
);

-- Nobody gets one twice, whichever node sends it and whatever they are chosen by.
create table announcement_recipient (
    announcement_id bigint not null references announcement,
    person_id       bigint not null references person,
    delivered_at    timestamptz,
    read_at         timestamptz,
    primary key (announcement_id, person_id),
    constraint announcement_read_was_delivered check (read_at is null or delivered_at is not null)
);
create index announcement_recipient_person on announcement_recipient (person_id);
