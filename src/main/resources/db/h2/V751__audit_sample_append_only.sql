create trigger audit_sample_append_only before update, delete on audit_sample
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
