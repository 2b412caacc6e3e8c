"""Pages of a website as documents: one page, or all of a sitemap, within bounds that a hostile site cannot move."""
