create trigger payload_append_only before update or delete on payload
  for each row execute function refuse_change();
create trigger payload_no_truncate before truncate on payload
  for each statement execute function refuse_change();
create trigger evidence_record_append_only before update or delete on evidence_record
  for each row execute function refuse_change();
create trigger evidence_record_no_truncate before truncate on evidence_record
  for each statement execute function refuse_change();
