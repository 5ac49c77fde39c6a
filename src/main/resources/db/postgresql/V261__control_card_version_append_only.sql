create trigger control_card_version_append_only before update or delete on control_card_version
  for each row execute function refuse_change();
create trigger control_card_version_no_truncate before truncate on control_card_version
  for each statement execute function refuse_change();
