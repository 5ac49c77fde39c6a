-- everything done to things whose name begins so (filter subject), whatever the order of the database's language
create index audit_entry_by_subject_beginning on audit_entry (subject text_pattern_ops, recorded_at, id);
