"""Finding in all articles: the query, the hits with what is around them, tagging them all."""
