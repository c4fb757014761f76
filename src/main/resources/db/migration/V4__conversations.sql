-- Conversations of every kind share one table, because the inbox lists them together; what belongs to one kind only is
-- nullable here and checked per kind.
--
-- Messages of a conversation count 1…n without a gap. "What is new" is always "what has a higher number".

create table conversation (
    id              bigint        primary key,
    reference       uuid          not null unique,
    kind            varchar(20)   not null,
    version         integer       not null,
    location_id     bigint        not null references location,
    customer_id     bigint        not null references person,
    team            varchar(30),
    subject         varchar(200)  not null,
    last_number     bigint        not null,
    opened_at       timestamptz   not null,
    closed_at       timestamptz,
    closed_by_id    bigint        references person,
    waiting_since   timestamptz,
    last_at         timestamptz   not null,
    last_text       varchar(200)  not null,
    last_author_id  bigint        references person,
    last_side       varchar(20),
    booking_id      bigint        references booking,
    constraint conversation_once_per_booking unique (booking_id),
    constraint conversation_has_its_booking check ((kind = 'BOOKING') = (booking_id is not null)),
    constraint conversation_closed_by_somebody check ((closed_at is null) = (closed_by_id is null))
);
create index conversation_open on conversation (location_id, last_at desc, reference desc) where closed_at is null;
create index conversation_closed on conversation (location_id, last_at desc, reference desc) where closed_at is not null;
create index conversation_waiting on conversation (location_id, waiting_since, reference) where waiting_since is not null;
create index conversation_customer on conversation (customer_id, last_at desc, reference desc);

create table message (
    conversation_id bigint        not null references conversation,
    number          bigint        not null,
    author_id       bigint        not null references person,
    side            varchar(20)   not null,
    kind            varchar(20)   not null,
    text            varchar(4000) not null,
    client_id       uuid          not null,
    sent_at         timestamptz   not null,
    search          tsvector      generated always as (case when kind = 'TEXT' then to_tsvector('simple', text) end) stored,
    primary key (conversation_id, number),
    constraint message_once_per_client_id unique (author_id, client_id),
    constraint message_number_positive check (number > 0)
);
create index message_search on message using gin (search);

create table participant (
    conversation_id bigint      not null references conversation,
    person_id       bigint      not null references person,
    side            varchar(20) not null,
    read_up_to      bigint      not null,
    delivered_up_to bigint      not null,
    primary key (conversation_id, person_id),
    constraint participant_reads_what_was_delivered check (read_up_to <= delivered_up_to)
);

-- A row exists only while a person has something unread in a conversation, so that the badge is a short range read.
create table unread (
    person_id       bigint not null references person,
    conversation_id bigint not null references conversation,
    since_number    bigint not null,
    up_to_number    bigint not null,
    amount          bigint not null,
    primary key (person_id, conversation_id),
    constraint unread_amount_positive check (amount > 0),
    constraint unread_in_order check (since_number <= up_to_number)
);
create index unread_conversation on unread (conversation_id);

-- What the inbox is searched by, beside the messages themselves.
create index conversation_subject_words on conversation using gin (to_tsvector('simple', subject));
create index person_name_words on person using gin (to_tsvector('simple', name));
