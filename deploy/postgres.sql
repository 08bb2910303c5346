-- Once, when the server is set up: Pixora's login, which is no superuser, and its database.
-- Transactions act in one of the two roles, by which rows are hidden from whoever they are not for.
\set ON_ERROR_STOP on
\getenv password PIXORA_DB_PASSWORD
CREATE ROLE pixora_app NOLOGIN;
CREATE ROLE pixora_system NOLOGIN;
CREATE ROLE pixora LOGIN PASSWORD :'password' IN ROLE pixora_app, pixora_system;
CREATE DATABASE pixora OWNER pixora;
REVOKE CONNECT ON DATABASE pixora FROM PUBLIC;
