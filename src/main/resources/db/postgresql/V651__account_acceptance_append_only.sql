create trigger account_acceptance_append_only before update or delete on account_acceptance
  for each row execute function refuse_change();
create trigger account_acceptance_no_truncate before truncate on account_acceptance
  for each statement execute function refuse_change();
