-- Why an announcement that was planned did not go out, and since when it is a draft again: so that whoever looks after
-- announcements sees that something has to be done. It is forgotten as soon as somebody does.
--
-- An older version shows a draft like any other, and leaves the reason where it is until this version sees it again:
-- that may be one that does not hold any more, and goes with the next change.

alter table announcement
    add column put_back    varchar(20),
    add column put_back_at timestamptz,
    add constraint announcement_put_back_when check ((put_back is null) = (put_back_at is null));

-- What the page of an event asks for: most announcements are for no event.
create index announcement_event on announcement (event_reference) where event_reference is not null;
