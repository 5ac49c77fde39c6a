create trigger collection_failure_append_only before update, delete on collection_failure
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
