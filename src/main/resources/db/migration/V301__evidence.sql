create sequence evidence_record_seq start with 1 increment by 50;
create table evidence_record (
  id bigint primary key,
  source varchar(32) not null,
  format varchar(32) not null,
  account_id varchar(12),
  region varchar(32),
  standard varchar(100),
  operation varchar(64) not null,
  request_parameters varchar(4000) not null,
  caller varchar(300),
  aws_request_id varchar(100),
  observed_at timestamp(6) with time zone not null,
  recorded_at timestamp(6) with time zone not null,
  payload_sha256 varchar(64) not null references payload (sha256),
  payload_size bigint not null,
  disposition varchar(16) not null,
  disposition_reason varchar(1000),
  run_id bigint,
  import_id bigint,
  imported_by varchar(200),
  -- digest of source, series, observed_at and payload: the same observation is stored once
  identity_sha256 varchar(64) not null,
  constraint evidence_record_identity unique (identity_sha256)
);
-- evidence of one account in time (account page, evidence search)
create index evidence_by_account on evidence_record (account_id, observed_at, id);
-- evidence of one source in time (evidence search, freshness by source)
create index evidence_by_source on evidence_record (source, observed_at, id);
-- all evidence in time (evidence search without filter, bundle index)
create index evidence_by_time on evidence_record (observed_at, id);
-- what one run, or one import, brought in
create index evidence_by_run on evidence_record (run_id, id);
create index evidence_by_import on evidence_record (import_id, id);
-- every record of one payload
create index evidence_by_payload on evidence_record (payload_sha256);
