"""The clock and what a business's own profile says: known without pages, with a model and without."""
