create trigger checkpoint_append_only before update, delete on checkpoint
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger checkpoint_token_append_only before update, delete on checkpoint_token
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger log_fork_append_only before update, delete on log_fork
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
create trigger log_name_append_only before update, delete on log_name
  for each row call 'io.rootproof.appendonly.AppendOnlyTrigger';
