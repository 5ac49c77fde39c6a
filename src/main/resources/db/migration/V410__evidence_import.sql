-- Files that people brought in. A row is written with the evidence of its file, in one transaction.
create sequence evidence_import_seq start with 1 increment by 1 cache 1;
create table evidence_import (
  id bigint primary key,
  kind varchar(32) not null,
  file_name varchar(255) not null,
  -- of the file as it was sent, compressed or not
  sha256 varchar(64) not null,
  size_bytes bigint not null,
  account_id varchar(12),
  generated_time timestamp(6) with time zone,
  imported_by varchar(200) not null,
  imported_at timestamp(6) with time zone not null,
  evidence_stored integer not null,
  evidence_unchanged integer not null,
  ignored_count integer not null,
  rejected_count integer not null
);
-- imports, newest first
create index evidence_import_by_time on evidence_import (imported_at, id);

-- What of a file was not taken, and why: the first thousand of each kind.
create sequence evidence_import_note_seq start with 1 increment by 50;
create table evidence_import_note (
  id bigint primary key,
  import_id bigint not null references evidence_import (id),
  rejected boolean not null,
  pointer varchar(1000) not null,
  reason varchar(1000) not null
);
-- notes of one import
create index evidence_import_note_by_import on evidence_import_note (import_id, id);
