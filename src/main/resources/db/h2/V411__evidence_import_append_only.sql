create trigger evidence_import_append_only before update, delete on evidence_import
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger evidence_import_note_append_only before update, delete on evidence_import_note
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
