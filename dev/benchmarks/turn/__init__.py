"""What one turn takes, layer by layer, through the whole stack."""
