#!/usr/bin/env bash
# Runs once, when the database container makes its data folder.
set -euo pipefail

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$ROOTPROOF_OWNER_PASSWORD" --set=app_password="$ROOTPROOF_APP_PASSWORD" \
  --file=/opt/rootproof/roles.sql
