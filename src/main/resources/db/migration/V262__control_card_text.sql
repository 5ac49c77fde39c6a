-- The texts of the control card's versions. What stands in control_card_version is what the log shows; its digest covers
-- the text here as a Markdown document. Append-only; see V263 of each database.
create table control_card_text (
  version_id bigint primary key references control_card_version (id),
  -- JSON: numbers, mappings, sections and runbook
  body varchar(1000000) not null
);
