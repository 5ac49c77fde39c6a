create trigger ticket_event_append_only before update, delete on ticket_event
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger ticket_evidence_append_only before update, delete on ticket_evidence
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
