-- Which versions of the control card there were. The text of a version stands in the program; its digest stands here, so
-- that another text under the same number shows. Append-only; see V261 of each database.
create sequence control_card_version_seq start with 1 increment by 1;
create table control_card_version (
  id bigint primary key,
  control_id varchar(32) not null,
  version integer not null,
  effective_from timestamp(6) with time zone not null,
  -- of the whole card and its runbook as Markdown
  sha256 varchar(64) not null,
  author varchar(200) not null,
  reason varchar(2000) not null,
  recorded_at timestamp(6) with time zone not null,
  -- no version is recorded twice
  constraint control_card_version_once unique (control_id, version)
);
