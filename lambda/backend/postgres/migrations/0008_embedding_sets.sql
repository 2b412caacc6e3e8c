-- Which embedder's vectors a profile is searched by, and which ones are still being made or about to go.
create table embedding_sets (
  profile text not null,
  embedder text not null,  -- provider:model@dimensions, as chunk_embeddings has it
  dimensions int not null,
  -- filling: some chunks lack theirs. serving: all have one, and searches use them. retired: searches that began before
  -- the switch may still use them.
  state text not null check (state in ('filling', 'serving', 'retired')),
  changed_at timestamptz not null default now(),
  primary key (profile, embedder)
);
create unique index embedding_sets_one_serves on embedding_sets (profile) where state = 'serving';

-- What was embedded before there were sets serves on.
insert into embedding_sets (profile, embedder, dimensions, state)
select distinct on (c.profile) c.profile, e.embedder, 1024, 'serving'
from chunk_embeddings e join corpora c on c.id = e.corpus_id
order by c.profile, e.embedder;

create index chunk_embeddings_near on chunk_embeddings
using hnsw (embedding halfvec_cosine_ops) with (m = 16, ef_construction = 128);

-- The nearest chunks of a corpus. Up to 10,000 are compared one by one, which is exact and takes milliseconds; adding
-- zero keeps the planner from the index. Beyond that the index is walked until enough of this corpus are found. The
-- settings hold inside the function alone, so that they reach a server behind a pooler too.
create function near_chunks(corpus int, embedder_id text, question halfvec(1024), wanted int)
returns table (chunk_id bigint)
language plpgsql stable
set hnsw.ef_search = 100
set hnsw.iterative_scan = relaxed_order
set enable_sort = off
set plan_cache_mode = force_custom_plan
as $$
begin
  if (select chunks from corpora where id = corpus) <= 10000 then
    return query
      select e.chunk_id from chunk_embeddings e
      where e.corpus_id = corpus and e.embedder = embedder_id
      order by (e.embedding <=> question) + 0, e.chunk_id limit wanted;
  else
    return query
      select e.chunk_id from chunk_embeddings e
      where e.corpus_id = corpus and e.embedder = embedder_id
      order by e.embedding <=> question limit wanted;
  end if;
end
$$;
