-- Coupons, promotions and points: what staff have ready for the residents of a location, to whom it was given, and the
-- cards that came with messages. A card stays as it was sent; what became of it stands where it was given.
--
-- An older version sends no cards, and shows those that were sent as text.

alter table message
    add column card_kind      varchar(20),
    add column card_reference uuid,
    add column card_title     varchar(200),
    add column card_ends_at   timestamptz,
    add constraint message_card_whole check (
        (card_kind is null) = (card_reference is null) and (card_kind is null) = (card_title is null)),
    add constraint message_card_not_of_what_is_gone check (card_kind is null or unsent_at is null);
create index message_card on message (card_reference) where card_reference is not null;
create index message_card_in on message (conversation_id) where card_reference is not null;

create table offer (
    id            bigint        primary key,
    reference     uuid          not null unique,
    version       integer       not null,
    location_id   bigint        not null references location,
    kind          varchar(20)   not null,
    title         varchar(80)   not null,
    text          varchar(2000) not null,
    floors        varchar(400)  not null,
    tags          varchar(400)  not null,
    starts_at     timestamptz   not null,
    ends_at       timestamptz   not null,
    points        integer       not null,
    most          integer       not null,
    active        boolean       not null,
    changed_at    timestamptz   not null,
    changed_by_id bigint        not null references person,
    constraint offer_kind_known check (kind in ('PROMOTION', 'COUPON', 'POINTS')),
    constraint offer_ends_after_it_starts check (ends_at >= starts_at),
    constraint offer_gives_points check ((kind = 'POINTS') = (points > 0) and points >= 0),
    constraint offer_limits_coupons check (most >= 0 and (most = 0 or kind = 'COUPON'))
);
create index offer_of_location on offer (location_id, ends_at);

create table offer_given (
    id             bigint       primary key,
    reference      uuid         not null unique,
    offer_id       bigint       not null references offer,
    person_id      bigint       not null references person,
    code           varchar(20)  unique,
    points         integer      not null,
    given_at       timestamptz  not null,
    given_by_id    bigint       not null references person,
    redeemed_at    timestamptz,
    redeemed_by_id bigint       references person,
    constraint offer_given_once unique (offer_id, person_id),
    constraint offer_given_redeemed_by_somebody check ((redeemed_at is null) = (redeemed_by_id is null)),
    constraint offer_given_redeemed_by_code check (redeemed_at is null or code is not null)
);
create index offer_given_to on offer_given (person_id, given_at);
