-- Whether the care chat of a location is on before anybody has said anything: as its network's default said when it was
-- made. Locations that there are keep what they have, which was on.
--
-- An older version goes on making locations whose chat is on.

alter table network
    add column chat_at_new_locations boolean not null default true;

alter table location
    add column chat_from_start boolean not null default true;
