-- A role for Lobby, and a database that is its own. Run again, it changes nothing that is there.
--
--   psql -h db -U postgres -f create-role.sql                      for a role and a database named lobby
--   psql -h db -U postgres -v role=house -v database=house -f create-role.sql
--
-- The password is asked for at the end: it is hashed by psql, and the server never sees it.

\set ON_ERROR_STOP on
\if :{?role}
\else
    \set role lobby
\endif
\if :{?database}
\else
    \set database lobby
\endif

select format('create role %I login nosuperuser nocreatedb nocreaterole connection limit 120', :'role')
where not exists (select from pg_roles where rolname = :'role')
\gexec

select format('create database %I owner %I encoding ''UTF8'' template template0', :'database', :'role')
where not exists (select from pg_database where datname = :'database')
\gexec

-- nobody else comes in
select format('revoke connect, temporary on database %I from public', :'database')
\gexec

\password :role
