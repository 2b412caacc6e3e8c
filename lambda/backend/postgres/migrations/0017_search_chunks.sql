-- The search as functions: planning its statement took as long as a search of a thousand chunks, and a session plans a
-- function once. Behind a pooler too, where nothing can be prepared. Plans are generic and never read a whole table, since
-- they must suit a small profile beside a large one.

-- The nearest chunks of a corpus with their cosine. Up to 10,000 are compared one by one, which is exact and takes
-- milliseconds; adding zero keeps the planner from the index. Beyond that the index is walked until enough of this corpus
-- are found. It takes the place of near_chunks, which a process of the version before may still call.
create function nearest_chunks(corpus int, embedder_id text, question halfvec(1024), wanted int)
returns table (chunk_id bigint, nearness float8)
language plpgsql stable rows 40
set hnsw.ef_search = 100
set hnsw.iterative_scan = relaxed_order
set enable_sort = off
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
begin
  if (select chunks from corpora where id = corpus) <= 10000 then
    return query
      select e.chunk_id, 1 - (e.embedding <=> question) from chunk_embeddings e
      where e.corpus_id = corpus and e.embedder = embedder_id
      order by (e.embedding <=> question) + 0, e.chunk_id limit wanted;
  else
    return query
      select e.chunk_id, 1 - (e.embedding <=> question) from chunk_embeddings e
      where e.corpus_id = corpus and e.embedder = embedder_id
      order by e.embedding <=> question limit wanted;
  end if;
end
$$;

-- The best chunks of one corpus for one question, every arm scored and fused. The asked_ arrays have one entry per term of
-- the question. embedder_id, question, vector_weight and near_enough are an embedding provider's part, null without one.
create function search_chunks(
  of_profile text, in_language text,
  asked_terms int[], asked_arms text[], asked_weights float8[], asked_content bool[],
  lowest float8, candidates int, pool int, top_k int,
  embedder_id text, question halfvec(1024), vector_weight float8, near_enough float8
)
returns table (
  title text, heading text, text text, source text, document_id bigint, place int,
  score float8, words float8, characters float8, nearness float8
)
language plpgsql stable rows 10
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  corpus int;
  all_chunks float8;
  most float8;
  whole_terms sparsevec;
  word_terms sparsevec;
  telling bigint[];
  matching bigint[];
  near bigint[];
  near_by float8[];
begin
  select c.id, c.chunks into corpus, all_chunks from corpora c where c.profile = of_profile and c.language = in_language;
  if not found then
    return;
  end if;

  with
  -- In how many chunks each term occurs. A subquery, so that it is looked up by index and never joined by a scan.
  known as materialized (
    select a.term, a.arm, a.weight, a.content, (corpus::bigint << 32) | a.term as key,
      (select t.chunks::float8 from terms t where t.key = (corpus::bigint << 32) | a.term) as chunks
    from unnest(asked_terms, asked_arms, asked_weights, asked_content) as a(term, arm, weight, content)
  ),
  -- Rarity is inverse document frequency as BM25 has it, a term that the corpus does not know being the rarest. Five more
  -- chunks are imagined: in a corpus of one or two, every term it has would count as common.
  asked as materialized (
    select term, arm, content, key, chunks,
      weight * ln(1 + (all_chunks + 5 - coalesce(chunks, 0) + 0.5) / (coalesce(chunks, 0) + 0.5)) as weight
    from known
  )
  -- The question as a vector, whole and its words alone. ``most`` is the score of a chunk of usual length in which each
  -- term occurs once: dividing by it makes a score the share of the question that the chunk covers. Function words that
  -- the corpus does not know are left out of it.
  select nullif(sum(weight) filter (where content or chunks > 0), 0),
    format('{%s}/1000000000', string_agg(term || ':' || weight::real, ',') filter (where chunks > 0))::sparsevec,
    format('{%s}/1000000000', string_agg(term || ':' || weight::real, ',') filter (where chunks > 0 and arm = 'words'))
      ::sparsevec,
    -- The terms that tell most for the chunks they bring along, as many as bring no more chunks than are to be read.
    case when all_chunks > candidates then (
      select array_agg(key)
      from (
        select key, row_number() over rarest as place, sum(chunks) over rarest as brought
        from asked where chunks > 0
        window rarest as (order by chunks / weight, term)
      ) t
      where brought <= candidates or place = 1
    ) end
  into most, whole_terms, word_terms, telling
  from asked;

  -- A corpus of no more than ``candidates`` is read whole.
  if all_chunks <= candidates then
    matching := array(
      select t.chunk_id from chunk_terms t where t.corpus_id = corpus
      order by t.terms <#> whole_terms, t.chunk_id limit pool
    );
  else
    matching := array(
      select t.chunk_id from chunk_terms t where term_keys(t.corpus_id, t.terms) && telling
      order by t.terms <#> whole_terms, t.chunk_id limit pool
    );
  end if;
  if embedder_id is not null then
    select array_agg(n.chunk_id), array_agg(n.nearness) into near, near_by
    from nearest_chunks(corpus, embedder_id, question, pool) n;
  end if;

  return query
  with met as (
    select n.chunk_id, n.nearness from unnest(near, near_by) as n(chunk_id, nearness)
    union all
    select m.chunk_id, (
      select 1 - (e.embedding <=> question) from chunk_embeddings e
      where e.chunk_id = m.chunk_id and e.embedder = embedder_id
    )
    from unnest(matching) as m(chunk_id)
    where near is null or m.chunk_id <> all (near)
  ),
  -- Materialized, or each of these would be worked out anew wherever it is named below.
  scored as materialized (
    select m.chunk_id, -(t.terms <#> whole_terms) / most as lexical, -(t.terms <#> word_terms) / most as words, m.nearness
    from met m join chunk_terms t on t.chunk_id = m.chunk_id
  ),
  fused as materialized (
    select chunk_id, lexical, words, nearness, lexical + coalesce(vector_weight * nearness, 0) as score
    from scored
    where lexical >= lowest or nearness >= near_enough
  ),
  -- What several documents say in the same words, as pages with one footer do, is one passage: the best of them.
  once as (
    select distinct on (c.heading, c.text) f.*, c.document_id, c.heading, c.text, c.place
    from fused f join chunks c on c.id = f.chunk_id
    order by c.heading, c.text, f.score desc, f.chunk_id
  ),
  best as (
    select * from once order by score desc, chunk_id limit top_k
  )
  select d.title, b.heading, b.text, d.source, b.document_id, b.place,
    b.score, b.words, b.lexical - b.words, b.nearness
  from best b join documents d on d.id = b.document_id
  order by b.score desc, b.chunk_id;
end
$$;
