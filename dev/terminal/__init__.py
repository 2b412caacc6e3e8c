"""What a command says to the person before it: failures, tables, and how it hears that it should end."""
