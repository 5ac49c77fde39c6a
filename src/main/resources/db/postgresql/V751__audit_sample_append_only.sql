create trigger audit_sample_append_only before update or delete on audit_sample
  for each row execute function refuse_change();
create trigger audit_sample_no_truncate before truncate on audit_sample
  for each statement execute function refuse_change();
