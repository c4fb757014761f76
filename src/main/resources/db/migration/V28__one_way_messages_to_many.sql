-- One-way messages to many residents, each in their chat with the team of their location (row LK-34).
--
-- Whom one is meant for is kept as it was said. Each time it goes out is a round: who gets it then is worked out when it
-- begins and written down, and each of them is written to afterwards, in a transaction of their own. So nobody gets a
-- round twice, and one that was begun goes on wherever it stopped.
--
-- What the team tells many has no author. An older version does not know of it, and fails where it shows such a chat.

alter table message
    drop constraint message_has_an_author,
    add constraint message_has_an_author check ((author_id is null) = (kind in ('AUTOMATIC', 'BROADCAST')));

-- A file that is kept goes with no message itself: it is sent again and again, each time as one that shares its content.
alter table attachment
    add column kept boolean not null default false,
    add constraint attachment_kept_goes_with_no_message check (not kept or conversation_id is null);

create table broadcast (
    id              bigint        primary key,
    reference       uuid          not null unique,
    version         integer       not null,
    title           varchar(80)   not null,
    text            varchar(2000) not null,
    state           varchar(10)   not null,
    starts_at       timestamptz,
    ends_at         timestamptz,
    recurrence      varchar(10)   not null,
    zone            varchar(64),
    file            uuid          unique references attachment (reference),
    next_at         timestamptz,
    rounds          integer       not null,
    finished_at     timestamptz,
    finished_why    varchar(20),
    finished_by_id  bigint        references person,
    changed_at      timestamptz   not null,
    changed_by_id   bigint        not null references person,
    constraint broadcast_finished_when check ((state = 'FINISHED') = (finished_at is not null)),
    constraint broadcast_finished_why check ((state = 'FINISHED') = (finished_why is not null)),
    constraint broadcast_finished_why_known check (
        finished_why in ('BY_HAND', 'SENT', 'OVER', 'NOT_PERMITTED', 'FILE_GONE')),
    constraint broadcast_finished_by check (
        (finished_why is not distinct from 'BY_HAND') = (finished_by_id is not null)),
    constraint broadcast_goes_out_while_active check (next_at is null or state = 'ACTIVE'),
    constraint broadcast_starts_before_it_ends check (ends_at > starts_at),
    constraint broadcast_recurrence_known check (recurrence in ('ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'))
);
create index broadcast_due on broadcast (next_at) where next_at is not null;
create index broadcast_running on broadcast (id) where state = 'ACTIVE';
create index broadcast_changed on broadcast (changed_at desc);

create table broadcast_location (
    broadcast_id bigint not null references broadcast,
    location_id  bigint not null references location,
    primary key (broadcast_id, location_id)
);
create index broadcast_location_of on broadcast_location (location_id);

create table broadcast_floor (
    broadcast_id bigint      not null references broadcast,
    floor        varchar(40) not null,
    primary key (broadcast_id, floor)
);

create table broadcast_tag (
    broadcast_id bigint      not null references broadcast,
    tag          varchar(40) not null,
    primary key (broadcast_id, tag)
);

create table broadcast_round (
    broadcast_id bigint      not null references broadcast,
    number       integer     not null,
    began_at     timestamptz not null,
    primary key (broadcast_id, number)
);

-- Whom a round goes to, and the team of which of its locations writes to them: that which they were chosen by. To do
-- until somebody was written to, or passed over because they are not there any more.
create table broadcast_recipient (
    broadcast_id    bigint  not null,
    round           integer not null,
    person_id       bigint  not null references person,
    location_id     bigint  not null references location,
    done_at         timestamptz,
    conversation_id bigint,
    message_number  bigint,
    primary key (broadcast_id, round, person_id),
    constraint broadcast_recipient_of_a_round foreign key (broadcast_id, round) references broadcast_round (broadcast_id, number),
    constraint broadcast_recipient_has_a_message foreign key (conversation_id, message_number)
        references message (conversation_id, number),
    constraint broadcast_recipient_wholly_written check (
        (conversation_id is null) = (message_number is null) and (conversation_id is null or done_at is not null))
);
create index broadcast_recipient_person on broadcast_recipient (person_id);
create index broadcast_recipient_location on broadcast_recipient (location_id);
create index broadcast_recipient_to_do on broadcast_recipient (broadcast_id, round, person_id) where done_at is null;
