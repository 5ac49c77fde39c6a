create trigger risk_acceptance_event_append_only before update or delete on risk_acceptance_event
  for each row execute function refuse_change();
create trigger risk_acceptance_event_no_truncate before truncate on risk_acceptance_event
  for each statement execute function refuse_change();
