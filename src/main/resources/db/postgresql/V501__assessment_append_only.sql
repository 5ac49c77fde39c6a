create trigger observation_append_only before update or delete on observation
  for each row execute function refuse_change();
create trigger observation_no_truncate before truncate on observation
  for each statement execute function refuse_change();
create trigger result_interval_append_only before update or delete on result_interval
  for each row execute function refuse_change();
create trigger result_interval_no_truncate before truncate on result_interval
  for each statement execute function refuse_change();
