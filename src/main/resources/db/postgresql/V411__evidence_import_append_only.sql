create trigger evidence_import_append_only before update or delete on evidence_import
  for each row execute function refuse_change();
create trigger evidence_import_no_truncate before truncate on evidence_import
  for each statement execute function refuse_change();
create trigger evidence_import_note_append_only before update or delete on evidence_import_note
  for each row execute function refuse_change();
create trigger evidence_import_note_no_truncate before truncate on evidence_import_note
  for each statement execute function refuse_change();
