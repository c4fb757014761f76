-- What people are told without having asked. Once each: the key says so, whichever node looks and however often.
create table notification (
    person_id  bigint      not null references person,
    kind       varchar(30) not null,
    booking_id bigint      not null references booking,
    -- when the event begins that it tells of; one that is moved is told of again
    starts_at  timestamptz not null,
    told_at    timestamptz not null,
    seen_at    timestamptz,
    primary key (person_id, kind, booking_id, starts_at)
);
create index notification_newest on notification (person_id, told_at desc);
create index notification_booking on notification (booking_id);
create index event_begins on event (starts_at);
