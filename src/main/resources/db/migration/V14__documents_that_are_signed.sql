-- Documents that somebody is asked to sign. A request is a wish beside an upload until that is sent, waits until the end
-- of its day where the addressee is, and ends once. What was signed is another content of the same file.
--
-- All of it is empty for a version that does not know of it.

create table signature_request (
    id           bigint       primary key,
    version      integer      not null,
    by_day       date         not null,
    pages        integer      not null,
    addressee_id bigint       references person,
    ends_at      timestamptz,
    outcome      varchar(20),
    ended_at     timestamptz,
    ended_by_id  bigint       references person,
    reason       varchar(500),
    confirmed_by varchar(20),
    code_hash    varchar(64),
    code_by_id   bigint       references person,
    code_made_at timestamptz,
    constraint signature_request_waits_for_somebody check ((addressee_id is null) = (ends_at is null)),
    constraint signature_request_ends_whole check (
        (outcome is null) = (ended_at is null) and (outcome is null) = (ended_by_id is null)),
    constraint signature_request_is_sent_before_it_ends check (outcome is null or addressee_id is not null),
    constraint signature_request_is_signed_by_its_addressee check (
        outcome is distinct from 'SIGNED' or ended_by_id = addressee_id and confirmed_by is not null),
    constraint signature_request_code_whole check (
        (code_hash is null) = (code_by_id is null) and (code_hash is null) = (code_made_at is null))
);

alter table attachment
    add column signature_id bigint unique references signature_request,
    add column signed varchar(64),
    add constraint attachment_signed_was_to_be check (signed is null or signature_id is not null);
create index attachment_signed on attachment (signed) where signed is not null;

-- What documents are sealed with. The certificate stays for as long as there is a document to check; the key is here
-- where nobody has said where another is, and there is one of those at most.
create table seal_key (
    fingerprint varchar(64) primary key,
    certificate bytea       not null,
    private_key bytea,
    made_at     timestamptz not null
);
create unique index seal_key_of_our_own on seal_key ((private_key is not null)) where private_key is not null;
