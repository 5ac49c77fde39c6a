-- The database and its two roles, for any PostgreSQL from 14 on. An administrator runs it once:
--   psql -v ON_ERROR_STOP=1 -v owner_password=… -v app_password=… -f roles.sql
--
-- rootproof_owner  owns the tables and runs migrations. Only an owner could switch off the triggers that keep
--                  evidence from being changed, so the running application does not have this role.
-- rootproof_app    reads and writes rows. It cannot change the schema, and on append-only tables the triggers
--                  refuse it UPDATE, DELETE and TRUNCATE.

create role rootproof_owner login password :'owner_password';
create role rootproof_app login password :'app_password';

-- where the administrator is no superuser (managed databases), it must be a member to act for the owner
grant rootproof_owner to current_user;

-- a node that hangs in the middle of a transaction would keep its locks, and with them all others waiting, until it ends
alter role rootproof_app set idle_in_transaction_session_timeout = '10min';

create database rootproof owner rootproof_owner encoding 'UTF8' template template0;
revoke all on database rootproof from public;
grant connect on database rootproof to rootproof_owner, rootproof_app;

\connect rootproof

revoke all on schema public from public;
grant usage, create on schema public to rootproof_owner;
grant usage on schema public to rootproof_app;

-- what a migration makes from now on
alter default privileges for role rootproof_owner in schema public
  grant select, insert, update, delete on tables to rootproof_app;
alter default privileges for role rootproof_owner in schema public
  grant usage, select on sequences to rootproof_app;
