create trigger log_entry_append_only before update or delete on log_entry
  for each row execute function refuse_change();
create trigger log_entry_no_truncate before truncate on log_entry
  for each statement execute function refuse_change();
create trigger log_subtree_append_only before update or delete on log_subtree
  for each row execute function refuse_change();
create trigger log_subtree_no_truncate before truncate on log_subtree
  for each statement execute function refuse_change();
create trigger log_backfill_append_only before update or delete on log_backfill
  for each row execute function refuse_change();
create trigger log_backfill_no_truncate before truncate on log_backfill
  for each statement execute function refuse_change();
create trigger log_check_append_only before update or delete on log_check
  for each row execute function refuse_change();
create trigger log_check_no_truncate before truncate on log_check
  for each statement execute function refuse_change();

-- Whoever is not the owner of these tables may not even ask: the roles of docker/postgresql/roles.sql give the application
-- every right on rows by default.
do $$
declare other record;
begin
  for other in select distinct grantee from information_schema.role_table_grants
      where table_schema = current_schema() and table_name = 'log_entry' and grantee not in (current_user, 'PUBLIC')
  loop
    execute format('revoke update, delete, truncate on log_entry, log_subtree, log_backfill, log_check from %I',
      other.grantee);
  end loop;
end
$$;
