create trigger risk_acceptance_event_append_only before update, delete on risk_acceptance_event
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
