-- Calendars count the editions of an event. An older one that comes in later changes nothing.

create table event_edition (
    event_id bigint  primary key references event,
    number   integer not null
);
