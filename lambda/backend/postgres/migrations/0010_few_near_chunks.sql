-- Taken for the thousand rows that Postgres assumes of a function, the nearest chunks were joined by reading all chunks.
alter function near_chunks(int, text, halfvec, int) rows 40;
