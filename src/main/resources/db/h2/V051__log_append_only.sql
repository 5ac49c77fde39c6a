create trigger log_entry_append_only before update, delete on log_entry
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger log_subtree_append_only before update, delete on log_subtree
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger log_backfill_append_only before update, delete on log_backfill
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger log_check_append_only before update, delete on log_check
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
