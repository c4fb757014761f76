-- Who there is, what they may do where, and how they come in. What is addressed from outside has a reference that
-- says nothing about how many there are; all internal keys come from one sequence.

create sequence ids start with 50 increment by 50;

create table network (
    id                    bigint        primary key,
    reference             uuid          not null,
    version               integer       not null,
    name                  varchar(120)  not null,
    owner_id              bigint,
    closed_replies_reopen boolean       not null,
    reminder_days         integer       not null,
    constraint network_reference_once unique (reference),
    constraint network_reminds_within_a_month check (reminder_days between 0 and 30)
);

create table location (
    id         bigint        primary key,
    reference  uuid          not null,
    network_id bigint        not null references network,
    name       varchar(120)  not null,
    zone       varchar(60)   not null,
    language   varchar(8)    not null,
    code       varchar(4)    not null,
    constraint location_reference_once unique (reference),
    constraint location_code_once unique (network_id, code),
    constraint location_name_once unique (network_id, name)
);

create table unit (
    id          bigint       primary key,
    reference   uuid         not null,
    location_id bigint       not null references location,
    name        varchar(40)  not null,
    floor       varchar(40)  not null,
    constraint unit_reference_once unique (reference),
    constraint unit_name_once unique (location_id, name)
);

create table person (
    id             bigint        primary key,
    reference      uuid          not null,
    version        integer       not null,
    network_id     bigint        not null references network,
    name           varchar(120)  not null,
    login          varchar(254)  not null,
    email          varchar(254)  not null,
    phone          varchar(40)   not null,
    language       varchar(8)    not null,
    contact        varchar(10)   not null,
    theme          varchar(10)   not null,
    compact        boolean       not null,
    deactivated_at timestamp with time zone,
    blacklisted_at timestamp with time zone,
    operator       boolean       not null,
    constraint person_reference_once unique (reference),
    constraint person_login_once unique (login),
    constraint person_email_once unique (network_id, email),
    constraint person_login_in_lower_case check (login = lower(login)),
    constraint person_email_in_lower_case check (email = lower(email))
);
create index person_email on person (email);

alter table network add constraint network_owner foreign key (owner_id) references person;

create table person_tag (
    person_id bigint       not null references person,
    tag       varchar(40)  not null,
    primary key (person_id, tag)
);

create table membership (
    id          bigint       primary key,
    version     integer      not null,
    person_id   bigint       not null references person,
    location_id bigint       not null references location,
    kind        varchar(10)  not null,
    unit_id     bigint       references unit,
    starts_on   date,
    ends_on     date,
    notes       varchar(4000) not null,
    constraint membership_once unique (person_id, location_id),
    constraint membership_does_not_end_before_it_starts check (ends_on >= starts_on)
);
create index membership_location on membership (location_id);
create index membership_unit on membership (unit_id);

create table permission_group (
    id            bigint       primary key,
    reference     uuid         not null,
    version       integer      not null,
    network_id    bigint       not null references network,
    name          varchar(60)  not null,
    changed_at    timestamp with time zone not null,
    changed_by_id bigint       references person,
    constraint permission_group_reference_once unique (reference),
    constraint permission_group_name_once unique (network_id, name)
);

create table permission_level (
    group_id bigint       not null references permission_group,
    area     varchar(20)  not null,
    level    varchar(10)  not null,
    primary key (group_id, area),
    constraint permission_level_is_known check (level in ('NONE', 'VIEW', 'MANAGE'))
);

create table staff_assignment (
    id          bigint  primary key,
    person_id   bigint  not null references person,
    location_id bigint  not null references location,
    group_id    bigint  not null references permission_group,
    constraint staff_assignment_once unique (person_id, location_id)
);
create index staff_assignment_location on staff_assignment (location_id);
create index staff_assignment_group on staff_assignment (group_id);

-- How somebody proves who they are. All tokens are kept as their SHA-256: who reads these tables cannot use them.

create table credential (
    person_id     bigint        primary key references person,
    password_hash varchar(300)  not null,
    changed_at    timestamp with time zone not null
);

create table activation (
    token_hash varchar(64) primary key,
    person_id  bigint    not null references person,
    ends_at    timestamp with time zone not null
);
create index activation_person on activation (person_id);

create table door (
    token_hash varchar(64) primary key,
    person_id  bigint    not null references person,
    family     uuid      not null,
    started_at timestamp with time zone not null,
    seen_at    timestamp with time zone not null,
    ends_at    timestamp with time zone not null
);
create index door_person on door (person_id);
create index door_family on door (family);
create index door_ends_at on door (ends_at);

create table remembered (
    token_hash varchar(64) primary key,
    person_id  bigint    not null references person,
    family     uuid      not null,
    started_at timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    used_at    timestamp with time zone
);
create index remembered_person on remembered (person_id);
create index remembered_family on remembered (family);
create index remembered_ends_at on remembered (ends_at);

-- A subject is the SHA-256 of a name or of an address: what is typed as a name is now and then a password.
create table sign_in_failure (
    subject       varchar(64) primary key,
    failures      integer   not null,
    last_at       timestamp with time zone not null,
    blocked_until timestamp with time zone
);
create index sign_in_failure_last_at on sign_in_failure (last_at);

create table api_token (
    id         bigint       primary key,
    reference  uuid         not null,
    person_id  bigint       not null references person,
    name       varchar(80)  not null,
    token_hash varchar(64)    not null,
    started_at timestamp with time zone not null,
    ends_at    timestamp with time zone not null,
    seen_at    timestamp with time zone,
    constraint api_token_reference_once unique (reference),
    constraint api_token_hash_once unique (token_hash)
);
create index api_token_person on api_token (person_id);
