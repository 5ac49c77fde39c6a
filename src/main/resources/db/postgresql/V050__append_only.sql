-- Set as a trigger on every append-only table. Whoever owns the tables can drop the trigger; the application's role
-- should not own them (docs/operations.md).
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are append-only: they cannot be changed or deleted.', tg_table_name
    using errcode = 'check_violation';
end
$$;
