-- Whoever saves settings that somebody else changed in the meantime is told who that was, and when.

alter table network add changed_at timestamp with time zone;
alter table network add changed_by_id bigint references person;
