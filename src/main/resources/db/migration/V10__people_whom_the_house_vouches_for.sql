-- Whom the house knows by itself: its directory, its sign-in provider, or the proxy in front. A subject is what one of
-- them calls somebody and never gives to anybody else; a name or an e-mail address may move on.
create table house_account (
    id            bigint        primary key,
    person_id     bigint        not null references person,
    source        varchar(10)   not null,
    subject       varchar(400)  not null,
    house_groups  text          not null,
    confirmed_at  timestamp with time zone not null,
    gone_at       timestamp with time zone,
    constraint house_account_subject_once unique (source, subject),
    constraint house_account_source_is_known check (source in ('LDAP', 'OIDC', 'PROXY'))
);
create index house_account_person on house_account (person_id);

-- What belonging to a group of the house amounts to here. Where several fit at one location, the first made decides.
create table house_link (
    id          bigint        primary key,
    reference   uuid          not null,
    network_id  bigint        not null references network,
    house_group varchar(400)  not null,
    location_id bigint        not null references location,
    group_id    bigint        not null references permission_group,
    constraint house_link_reference_once unique (reference),
    constraint house_link_group_in_lower_case check (house_group = lower(house_group)),
    constraint house_link_once unique (network_id, house_group, location_id)
);
create index house_link_location on house_link (location_id);
create index house_link_group on house_link (group_id);

-- Whether the house says so, and not somebody here.
alter table staff_assignment add column by_house boolean not null default false;

-- What a sign-in by the provider needs later: to ask whether it still holds, and to end it there too. Both texts are
-- sealed with the client's secret, which the database does not have.
create table house_session (
    family     uuid  primary key,
    account_id bigint not null references house_account,
    refresh    text  not null,
    identity   text  not null,
    checked_at timestamp with time zone not null,
    ends_at    timestamp with time zone not null
);
create index house_session_account on house_session (account_id);
create index house_session_checked_at on house_session (checked_at);

-- What a proxy said when this door was opened, as a hash: the door holds while it says the same.
alter table door add column vouched varchar(64);

-- What a token may be used for; those made before, or by a node that has the version before, are for everything.
alter table api_token add column scopes varchar(80) not null default 'READ WRITE IMPORT';
