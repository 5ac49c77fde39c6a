create trigger audit_period_event_append_only before update, delete on audit_period_event
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
