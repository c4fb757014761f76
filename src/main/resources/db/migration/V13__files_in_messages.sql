-- Files that people send. A file is brought first and mentioned by a message afterwards, once; what is never mentioned
-- is swept. What a file consists of is kept by its hash, elsewhere: several may be the same.
--
-- The parts of a message that is gone are gone, too: no hash, no name, no size, only that there was one.

create table attachment (
    id              bigint       primary key,
    reference       uuid         not null unique,
    owner_id        bigint       not null references person,
    sent_in         varchar(20)  not null,
    name            varchar(255) not null,
    media_type      varchar(127) not null,
    class           varchar(20)  not null,
    size            bigint       not null,
    width           integer      not null,
    height          integer      not null,
    alternative     varchar(500) not null,
    state           varchar(20)  not null,
    content         varchar(64),
    preview         varchar(64),
    shown           varchar(64),
    drawn_as        varchar(20),
    uploaded_at     timestamptz  not null,
    conversation_id bigint,
    message_number  bigint,
    place           integer,
    constraint attachment_of_a_message foreign key (conversation_id, message_number)
        references message (conversation_id, number),
    constraint attachment_wholly_mentioned check (
        (conversation_id is null) = (message_number is null) and (conversation_id is null) = (place is null)),
    constraint attachment_has_content_until_gone check (
        (content is null) = (state in ('GONE', 'INFECTED'))),
    constraint attachment_size_positive check (size > 0 or content is null)
);
create unique index attachment_place on attachment (conversation_id, message_number, place)
    where conversation_id is not null;
create index attachment_unsent on attachment (owner_id, uploaded_at) where conversation_id is null;
create index attachment_unchecked on attachment (uploaded_at) where state = 'UNCHECKED';
create index attachment_content on attachment (content) where content is not null;
create index attachment_preview on attachment (preview) where preview is not null;
create index attachment_shown on attachment (shown) where shown is not null;

-- How many files go with a message, so that nobody looks for those of a message that has none.
alter table message add column files integer not null default 0;
alter table conversation add column last_files integer not null default 0;

-- What may be sent in a kind of conversation, where a network has its own opinion.
create table attachment_policy (
    network_id    bigint        not null references network,
    sent_in       varchar(20)   not null,
    version       integer       not null,
    policy        varchar(4000) not null,
    changed_at    timestamptz   not null,
    changed_by_id bigint        not null references person,
    primary key (network_id, sent_in)
);
