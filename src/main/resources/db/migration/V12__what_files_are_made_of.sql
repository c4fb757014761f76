-- What files are made of, by its SHA-256. A row is locked by whoever keeps or forgets that content, so that both at the
-- same moment have an order; uses counts those who keep it, and at 0 the bytes are taken away, and then the row.
create table content (
    hash       varchar(64) primary key,
    size       bigint      not null,
    place      varchar(10) not null,
    uses       integer     not null,
    changed_at timestamp with time zone not null,
    constraint content_hash_is_one check (hash ~ '^[0-9a-f]{64}$'),
    constraint content_place_is_known check (place in ('FOLDER', 'DATABASE')),
    constraint content_uses_are_counted check (uses >= 0)
);
create index content_unused on content (changed_at) where uses = 0;

-- The bytes, where they are to be in the database.
create table content_chunk (
    hash   varchar(64) not null references content on delete cascade,
    number integer     not null,
    bytes  bytea       not null,
    primary key (hash, number)
);
-- what is sent is compressed already
alter table content_chunk alter column bytes set storage external;

-- Which folder is this installation's: the same token is in a file there. One row at most.
create table content_folder (
    number integer     primary key,
    token  varchar(64) not null,
    constraint content_folder_once check (number = 1)
);
