create trigger observation_append_only before update, delete on observation
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger result_interval_append_only before update, delete on result_interval
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
