create trigger collection_failure_append_only before update or delete on collection_failure
  for each row execute function refuse_change();
create trigger collection_failure_no_truncate before truncate on collection_failure
  for each statement execute function refuse_change();
