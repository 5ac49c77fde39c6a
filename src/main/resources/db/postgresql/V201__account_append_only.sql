create trigger account_change_append_only before update or delete on account_change
  for each row execute function refuse_change();
create trigger account_change_no_truncate before truncate on account_change
  for each statement execute function refuse_change();
