-- The live chat of a location's care team: one conversation for each resident and location, kept for ever and taken up
-- again whenever the resident writes. From being open until it is finished is an episode; figures are counted from
-- episodes and from the answers in them, so that a chat that was reopened ten times counts right.
--
-- All of it is empty for a version that does not know of it.

create table care_channel (
    location_id      bigint        primary key references location,
    version          integer       not null,
    two_way          boolean       not null,
    welcome          varchar(1000) not null,
    promised_minutes integer       not null,
    changed_at       timestamptz,
    changed_by_id    bigint        references person,
    constraint care_channel_promises_something check (promised_minutes between 1 and 10080)
);

create table episode (
    id                bigint      primary key,
    version           integer     not null,
    conversation_id   bigint      not null references conversation deferrable initially deferred,
    location_id       bigint      not null references location,
    started_at        timestamptz not null,
    first_response_at timestamptz,
    taken_by_id       bigint      references person,
    finished_at       timestamptz,
    finished_by_id    bigint      references person,
    constraint episode_finished_by_somebody check ((finished_at is null) = (finished_by_id is null)),
    constraint episode_in_order check (finished_at >= started_at and first_response_at >= started_at)
);
create unique index episode_one_at_a_time on episode (conversation_id) where finished_at is null;
create index episode_finished on episode (location_id, finished_at) where finished_at is not null;

-- From the first word that nobody had answered to the answer.
create table episode_answer (
    id          bigint      primary key,
    episode_id  bigint      not null references episode,
    location_id bigint      not null references location,
    asked_at    timestamptz not null,
    answered_at timestamptz not null,
    agent_id    bigint      not null references person,
    constraint episode_answer_in_order check (answered_at >= asked_at)
);
create index episode_answer_given on episode_answer (location_id, answered_at);
create index episode_answer_episode on episode_answer (episode_id);

alter table conversation
    add column channel_id    bigint references care_channel,
    add column agent_id      bigint references person,
    add column last_agent_id bigint references person,
    add column episode_id    bigint references episode,
    add constraint conversation_has_its_channel check ((kind = 'CARE') = (channel_id is not null)),
    add constraint conversation_in_care_once unique (channel_id, customer_id),
    add constraint conversation_handled_while_open check (agent_id is null or kind = 'CARE' and closed_at is null),
    add constraint conversation_in_an_episode_while_open check (
        kind <> 'CARE' or closed_at is null or episode_id is null);

-- A location has conversations of two teams now, and each is listed by itself.
drop index conversation_open;
drop index conversation_closed;
drop index conversation_waiting;
create index conversation_open on conversation (location_id, team, last_at desc, reference desc)
    where closed_at is null;
create index conversation_closed on conversation (location_id, team, last_at desc, reference desc)
    where closed_at is not null;
create index conversation_waiting on conversation (location_id, team, waiting_since, reference)
    where waiting_since is not null;

create index care_unanswered on conversation (location_id, (coalesce(waiting_since, last_at)), reference)
    where team = 'CARE' and closed_at is null and agent_id is null;
create index care_active on conversation (location_id, last_at desc, reference desc)
    where team = 'CARE' and agent_id is not null;
create index care_open on conversation (location_id, waiting_since) where team = 'CARE' and closed_at is null;
create index care_of_agent on conversation (agent_id, last_at desc, reference desc) where agent_id is not null;

-- What the team writes beside a chat: never among the messages, so that nothing that hands those out can hand it out.
create table care_note (
    id              bigint        primary key,
    reference       uuid          not null unique,
    conversation_id bigint        not null references conversation,
    author_id       bigint        not null references person,
    text            varchar(4000) not null,
    written_at      timestamptz   not null
);
create index care_note_beside on care_note (conversation_id, written_at);
