-- A conversation that may have to be shown as it was: while it is held, what is taken back or removed in it is kept here,
-- out of reach of everything that reads messages. Lifting the hold takes all of it away.
--
-- An older version does not know of it, and would keep nothing of what is taken back.

create table legal_hold (
    conversation_id bigint       primary key references conversation,
    reason          varchar(500) not null,
    placed_at       timestamptz  not null,
    placed_by_id    bigint       not null references person
);

-- The salt goes with the original, so that nobody finds out later from the seal in the audit trail what it was.
create table withheld_message (
    id              bigint        primary key,
    conversation_id bigint        not null references legal_hold,
    number          bigint        not null,
    text            varchar(4000) not null,
    salt            varchar(64)   not null,
    constraint withheld_once unique (conversation_id, number),
    constraint withheld_message_is_one foreign key (conversation_id, number) references message (conversation_id, number)
);

create table withheld_file (
    id          bigint       primary key,
    reference   uuid         not null unique,
    message_id  bigint       not null references withheld_message,
    place       integer      not null,
    name        varchar(255) not null,
    media_type  varchar(127) not null,
    size        bigint       not null,
    alternative varchar(500) not null,
    content     varchar(64)  not null references content,
    checked     boolean      not null,
    declined    varchar(500) not null,
    constraint withheld_file_in_its_place unique (message_id, place)
);
-- asked each time content that nobody uses any more is taken away
create index withheld_file_content on withheld_file (content);
