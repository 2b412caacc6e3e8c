"""The answerer without a model: it quotes the sentences of the passages that answer the question."""
