create trigger audit_period_event_append_only before update or delete on audit_period_event
  for each row execute function refuse_change();
create trigger audit_period_event_no_truncate before truncate on audit_period_event
  for each statement execute function refuse_change();
