create trigger ticket_event_append_only before update or delete on ticket_event
  for each row execute function refuse_change();
create trigger ticket_event_no_truncate before truncate on ticket_event
  for each statement execute function refuse_change();
create trigger ticket_evidence_append_only before update or delete on ticket_evidence
  for each row execute function refuse_change();
create trigger ticket_evidence_no_truncate before truncate on ticket_evidence
  for each statement execute function refuse_change();
