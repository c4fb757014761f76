-- A database in which nobody has founded anything yet is founded once, by whoever has a code from the log of a server.

-- One row at most: of two who found at the same moment, the second finds it taken.
create table founding (
    number     integer     primary key,
    founded_at timestamptz not null,
    constraint founding_once check (number = 1)
);
insert into founding (number, founded_at) select 1, now() where exists (select 1 from network);

-- Each node makes a code of its own when it starts; a page of any node takes any of them. What they hash to is here until
-- somebody has founded.
create table founding_code (
    hash    varchar(64) primary key,
    made_at timestamptz not null
);
