create trigger account_acceptance_append_only before update, delete on account_acceptance
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
