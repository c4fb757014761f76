-- What was said can be taken back: by who said it, or by staff who may. The words go, and with them what the search knows
-- of them; that something was said, by whom and when, stays.
--
-- What is taken back of a conversation counts 1…n too, so that a page asks for what it has missed of it by one number.
-- All of it is empty for a version that does not know of it.

alter table message
    add column unsent_at timestamptz,
    add column unsent_by_id bigint references person,
    add column unsent_place bigint,
    add constraint message_unsent_has_no_words check (
        (unsent_at is null) = (unsent_by_id is null) and (unsent_at is null) = (unsent_place is null)
        and (unsent_at is null or text = ''));
create unique index message_unsent on message (conversation_id, unsent_place) where unsent_place is not null;

-- last_gone says how the last words went, where last_text is empty.
alter table conversation
    add column last_unsent bigint not null default 0,
    add column last_gone varchar(20);

-- Removing what others wrote is no level of an area: nobody has it who was not given it.
alter table permission_group add column redacts boolean not null default false;
