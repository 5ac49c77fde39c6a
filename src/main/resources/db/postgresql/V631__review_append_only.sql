create trigger review_append_only before update or delete on review
  for each row execute function refuse_change();
create trigger review_no_truncate before truncate on review
  for each statement execute function refuse_change();
