-- What somebody wants of a conversation for themselves: that it does not call them, and that it is not among their own
-- until something is new in it. Nothing of the conversation changes by it.
--
-- An older version calls all the same, and lists what was left.

alter table participant
    add column muted      boolean not null default false,
    add column left_after bigint,
    add constraint participant_left_after_something check (left_after >= 0);
