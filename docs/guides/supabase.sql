-- The bucket that Pixora keeps its files in, and who may read them. Run once by an operator, in the SQL
-- editor of the project or with psql; running it again changes nothing.
--
-- Pixora's server comes with the secret key, for which policies do not count. People come with their own
-- token, if at all: they may read what lies in the folder that has their id, and write nothing. There is
-- no policy for insert, update or delete on purpose: what Pixora works with has been through its sandbox,
-- and a file that somebody put in the place of another one would not have been.

insert into storage.buckets (id, name, public)
values ('media', 'media', false)
on conflict (id) do update set public = false;

drop policy if exists "pixora: people read their own files" on storage.objects;
create policy "pixora: people read their own files" on storage.objects
for select to authenticated
using (bucket_id = 'media' and (storage.foldername(name))[1] = (select auth.uid())::text);
