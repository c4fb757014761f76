-- What is held at a location, and who has a place there.

create table event (
    id               bigint        primary key,
    reference        uuid          not null unique,
    version          integer       not null,
    location_id      bigint        not null references location,
    title            varchar(200)  not null,
    venue            varchar(200)  not null,
    description      varchar(4000) not null,
    starts_at        timestamptz   not null,
    ends_at          timestamptz   not null,
    capacity         integer,
    joining          boolean       not null,
    visibility       varchar(20)   not null,
    cancelled_at     timestamptz,
    source_reference varchar(200),
    constraint event_ends_after_it_starts check (ends_at > starts_at),
    constraint event_capacity_positive check (capacity > 0),
    constraint event_source_once unique (location_id, source_reference)
);
create index event_when on event (location_id, starts_at);

create table event_host (
    event_id  bigint not null references event,
    person_id bigint not null references person,
    primary key (event_id, person_id)
);

-- Booking numbers are for people to read out; they count per location.
create table booking_counter (
    location_id bigint  primary key references location,
    last_number bigint  not null
);

create table booking (
    id               bigint        primary key,
    reference        uuid          not null unique,
    version          integer       not null,
    number           varchar(40)   not null,
    event_id         bigint        not null references event,
    location_id      bigint        not null references location,
    resident_id      bigint        not null references person,
    places           integer       not null,
    status           varchar(20)   not null,
    notes            varchar(2000) not null,
    made_at          timestamptz   not null,
    cancelled_at     timestamptz,
    checked_in_at    timestamptz,
    source_reference varchar(200),
    constraint booking_places_positive check (places between 1 and 1000),
    constraint booking_number_once unique (location_id, number),
    constraint booking_source_once unique (location_id, source_reference),
    constraint booking_cancelled_when check ((status = 'CANCELLED') = (cancelled_at is not null))
);
create unique index booking_once_per_resident on booking (event_id, resident_id) where status <> 'CANCELLED';
create index booking_resident on booking (resident_id, made_at desc);
create index booking_location on booking (location_id);
create index booking_event on booking (event_id);
