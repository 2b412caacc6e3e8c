-- Documents, their chunks, and what retrieval needs to rank them. Needs pgvector >= 0.8.
create extension if not exists vector;

-- What is searched together: the documents of one profile in one language.
create table corpora (
  id int generated always as identity primary key,
  profile text not null,
  language text not null,
  chunks int not null default 0,  -- how many it has: the numerator of a term's rarity
  unique (profile, language)
);

create table documents (
  id bigint generated always as identity primary key,
  corpus_id int not null references corpora,
  profile text not null,
  source text not null,  -- a path or an address
  title text not null,
  sha256 bytea not null,  -- of all that was indexed, and of how
  indexed_at timestamptz not null default now(),
  unique (profile, source)
);

create table chunks (
  id bigint generated always as identity primary key,
  document_id bigint not null references documents on delete cascade,
  place int not null,  -- 0, 1, 2 ... within the document
  heading text not null,
  text text not null,
  unique (document_id, place)
);

-- The terms of each chunk with the document's side of BM25 (backend/retrieval/terms.py): the inner product with a
-- question's terms, weighted by rarity, is the score.
create table chunk_terms (
  chunk_id bigint primary key references chunks on delete cascade,
  corpus_id int not null references corpora,
  terms sparsevec(1000000000) not null
) with (toast_tuple_target = 8160);
-- About 400 terms of 8 bytes: kept in the row as long as a page holds it, for every search reads it.
alter table chunk_terms alter terms set storage external;
create index chunk_terms_corpus on chunk_terms (corpus_id);

-- A chunk's terms as keys that hold the corpus too. In built-in functions alone, because indexes are built and analysed
-- without a search path. The stated cost keeps the planner from computing the keys of every row where it has the index.
create function term_keys(corpus_id int, terms sparsevec) returns bigint[]
language plpgsql immutable strict parallel safe cost 10000 as $$
begin
  return array(
    select (corpus_id::bigint << 32) | split_part(cell, ':', 1)::bigint
    from unnest(string_to_array(btrim(split_part(terms::text, '/', 1), '{}'), ',')) as cell
  );
end
$$;

-- A large corpus is not read whole: this index finds the chunks that have any of a question's rare terms. With the corpus
-- in the key, one profile's search costs nothing for the chunks of another.
create index chunk_terms_keys on chunk_terms using gin (term_keys(corpus_id, terms)) with (fastupdate = off);

-- In how many chunks of its corpus each term occurs: the denominator of its rarity. The key is that of term_keys.
create table terms (
  key bigint primary key,
  chunks int not null
) with (fillfactor = 80);  -- counts change in place

-- Both counts follow the chunks by trigger: whoever deletes a document, by whatever way, they stay right.
create function count_terms() returns trigger language plpgsql as $$
declare
  step int := case tg_op when 'INSERT' then 1 else -1 end;
begin
  update corpora set chunks = chunks + step * n
  from (select corpus_id, count(*) as n from changed group by corpus_id) as c
  where id = c.corpus_id;
  insert into terms as t (key, chunks)
  select key, step * count(*) from changed, unnest(term_keys(corpus_id, terms)) as key group by key order by key
  on conflict (key) do update set chunks = t.chunks + excluded.chunks;
  if tg_op = 'DELETE' then
    delete from terms
    where chunks = 0 and key in (select unnest(term_keys(corpus_id, terms)) from changed);
  end if;
  return null;
end
$$;
create trigger count_added after insert on chunk_terms
  referencing new table as changed for each statement execute function count_terms();
create trigger count_removed after delete on chunk_terms
  referencing old table as changed for each statement execute function count_terms();

-- Vectors of an embedding provider, one set per provider and model, so that a new one can be filled while the old serves.
create table chunk_embeddings (
  chunk_id bigint not null references chunks on delete cascade,
  embedder text not null,
  corpus_id int not null references corpora,
  embedding halfvec(1024) not null,
  primary key (chunk_id, embedder)
);
alter table chunk_embeddings alter embedding set storage plain;
create index chunk_embeddings_corpus on chunk_embeddings (corpus_id, embedder);
