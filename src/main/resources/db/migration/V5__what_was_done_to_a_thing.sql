-- The history of a booking is what the account of deeds says about it and about its conversation.

create index audit_entry_subject on audit_entry (subject, at desc);
