-- Why a care chat was finished, in words that the house has written down before. A location that has said nothing asks
-- for nothing, as before.
--
-- The words are kept where they were given, not a reference to them: what the house takes out of its list later was
-- said all the same. Of a chat that is closed they are those of the last time, in its episodes those of each.

alter table care_channel
    -- one a line; read and written whole
    add column finish_reasons varchar(1300) not null default '',
    add column finish_asking  varchar(10)   not null default 'NEVER';

alter table conversation
    add column closed_reason varchar(60),
    add constraint conversation_closed_for_a_reason check (closed_reason is null or closed_at is not null);

alter table episode
    add column outcome varchar(60),
    add constraint episode_finished_with_an_outcome check (outcome is null or finished_at is not null);
