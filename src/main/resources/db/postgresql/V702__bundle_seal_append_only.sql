create trigger bundle_seal_append_only before update or delete on bundle_seal
  for each row execute function refuse_change();
create trigger bundle_seal_no_truncate before truncate on bundle_seal
  for each statement execute function refuse_change();
