"""How well the product understands, finds and answers, measured on files of examples."""
