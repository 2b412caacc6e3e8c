-- The best chunks of one corpus for one question, every arm scored and fused.
-- profile, language: the corpus. terms, arms, weights, content: the question, one entry per term. floor, top_k, pool, candidates.
-- embedder, embedding, weight, nearness: an embedding provider's part; embedder is null without one.
with corpus as materialized (
  select id, chunks from corpora where profile = %(profile)s and language = %(language)s
),
-- In how many chunks each term occurs. A subquery, so that it is looked up by index and never joined by a scan.
known as materialized (
  select a.term, a.arm, a.weight, a.content, c.chunks::float8 as all_chunks, (c.id::bigint << 32) | a.term as key,
    (select t.chunks::float8 from terms t where t.key = (c.id::bigint << 32) | a.term) as chunks
  from corpus c, unnest(
    %(terms)s::int[], %(arms)s::text[], %(weights)s::float8[], %(content)s::bool[]
  ) as a(term, arm, weight, content)
),
-- Rarity is inverse document frequency as BM25 has it, a term that the corpus does not know being the rarest. Five more
-- chunks are imagined: in a corpus of one or two, every term it has would count as common.
asked as materialized (
  select term, arm, content, key, chunks,
    weight * ln(1 + (all_chunks + 5 - coalesce(chunks, 0) + 0.5) / (coalesce(chunks, 0) + 0.5)) as weight
  from known
),
-- The question as a vector, whole and its words alone. ``most`` is the score of a chunk of usual length in which each
-- term occurs once: dividing by it makes a score the share of the question that the chunk covers. Function words that the
-- corpus does not know are left out of it.
question as materialized (
  select nullif(sum(weight) filter (where content or chunks > 0), 0) as most,
    format('{%%s}/1000000000', string_agg(term || ':' || weight::real, ',') filter (where chunks > 0))::sparsevec as whole,
    format('{%%s}/1000000000', string_agg(term || ':' || weight::real, ',') filter (where chunks > 0 and arm = 'words'))
      ::sparsevec as words
  from asked
),
-- The terms that tell most for the chunks they bring along, as many as bring no more chunks than are to be read.
telling as materialized (
  select array_agg(key) as keys
  from (
    select key, row_number() over rarest as place, sum(chunks) over rarest as found
    from asked where chunks > 0
    window rarest as (order by chunks / weight, term)
  ) t
  where found <= %(candidates)s or place = 1
),
-- A corpus of no more than that is read whole. Of the two parts one never runs.
matching as (
  (
    select chunk_id from chunk_terms
    where corpus_id = (select id from corpus) and (select chunks <= %(candidates)s from corpus)
    order by terms <#> (select whole from question), chunk_id
    limit %(pool)s
  )
  union all
  (
    select chunk_id from chunk_terms
    where term_keys(corpus_id, terms) && (select keys from telling) and (select chunks > %(candidates)s from corpus)
    order by terms <#> (select whole from question), chunk_id
    limit %(pool)s
  )
),
near as (
  select n.chunk_id
  from corpus c, near_chunks(c.id, %(embedder)s::text, %(embedding)s::halfvec(1024), %(pool)s) n
  where %(embedder)s::text is not null
),
scored as (
  select t.chunk_id,
    -(t.terms <#> q.whole) / q.most as lexical,
    -(t.terms <#> q.words) / q.most as words,
    1 - (e.embedding <=> %(embedding)s::halfvec(1024)) as nearness
  from (select chunk_id from matching union select chunk_id from near) found
  join chunk_terms t using (chunk_id)
  cross join question q
  left join chunk_embeddings e on e.chunk_id = t.chunk_id and e.embedder = %(embedder)s::text
),
-- What several documents say in the same words, as pages with one footer do, is one passage: the best of them.
fused as (
  select chunk_id, lexical, words, nearness, lexical + coalesce(%(weight)s::float8 * nearness, 0) as score
  from scored
  where lexical >= %(floor)s or nearness >= %(nearness)s::float8
),
once as (
  select distinct on (c.heading, c.text) f.*
  from fused f join chunks c on c.id = f.chunk_id
  order by c.heading, c.text, f.score desc, f.chunk_id
),
best as (
  select * from once order by score desc, chunk_id limit %(top_k)s
)
select d.title, c.heading, c.text, d.source, c.document_id, c.place,
  b.score, b.words, b.lexical - b.words as characters, b.nearness
from best b
join chunks c on c.id = b.chunk_id
join documents d on d.id = c.document_id
order by b.score desc, b.chunk_id
