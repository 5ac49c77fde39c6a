create trigger control_card_text_append_only before update or delete on control_card_text
  for each row execute function refuse_change();
create trigger control_card_text_no_truncate before truncate on control_card_text
  for each statement execute function refuse_change();
