create trigger payload_append_only before update, delete on payload
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger evidence_record_append_only before update, delete on evidence_record
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
