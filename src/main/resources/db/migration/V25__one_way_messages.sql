-- A care chat that the house began by writing, and that nobody has asked anything in: at rest, which is closed by nobody.
-- It has no agent and no episode, so that it is on nobody's desk and in no figures, until the resident answers.
--
-- An older version shows such a chat as a finished one, and fails where it says by whom.

alter table conversation
    drop constraint conversation_closed_by_somebody,
    add constraint conversation_closed_once_it_was_open check (
        closed_by_id is null and (closed_at is null or kind = 'CARE' and agent_id is null and episode_id is null)
        or closed_by_id is not null and closed_at is not null);

create index care_one_way on conversation (location_id, last_at desc, reference desc)
    where team = 'CARE' and closed_at is not null and closed_by_id is null;
