-- New keys wait in a list and enter the index sorted, many at a time: a fifth of the work per chunk. A search reads what
-- still waits (at most gin_pending_list_limit, 4 MB); an ingestion empties the list when it ends, and vacuum does.
alter index chunk_terms_keys set (fastupdate = on);
