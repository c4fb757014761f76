-- Who did what, when, from where. Rows are only ever added. A timer seals them in their order: each carries the hash of
-- the one before, so that a row taken out or changed afterwards shows.

create table audit_entry (
    id            bigint       primary key,
    at            timestamptz  not null,
    person_id     bigint       references person,
    action        varchar(40)  not null,
    subject       varchar(200) not null,
    location_id   bigint       references location,
    details       text         not null,
    address       varchar(64)  not null,
    sealed_number bigint,
    hash          bytea,
    constraint audit_sealed_once unique (sealed_number),
    constraint audit_sealed_with_hash check ((sealed_number is null) = (hash is null))
);
create index audit_entry_newest on audit_entry (at desc);
create index audit_entry_unsealed on audit_entry (id) where sealed_number is null;
