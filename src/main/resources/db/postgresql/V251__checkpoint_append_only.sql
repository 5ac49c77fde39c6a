create trigger checkpoint_append_only before update or delete on checkpoint
  for each row execute function refuse_change();
create trigger checkpoint_no_truncate before truncate on checkpoint
  for each statement execute function refuse_change();
create trigger checkpoint_token_append_only before update or delete on checkpoint_token
  for each row execute function refuse_change();
create trigger checkpoint_token_no_truncate before truncate on checkpoint_token
  for each statement execute function refuse_change();
create trigger log_fork_append_only before update or delete on log_fork
  for each row execute function refuse_change();
create trigger log_fork_no_truncate before truncate on log_fork
  for each statement execute function refuse_change();
create trigger log_name_append_only before update or delete on log_name
  for each row execute function refuse_change();
create trigger log_name_no_truncate before truncate on log_name
  for each statement execute function refuse_change();
