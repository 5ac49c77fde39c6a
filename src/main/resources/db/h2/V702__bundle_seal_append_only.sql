create trigger bundle_seal_append_only before update, delete on bundle_seal
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
