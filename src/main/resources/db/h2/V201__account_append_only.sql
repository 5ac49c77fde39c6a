create trigger account_change_append_only before update, delete on account_change
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
