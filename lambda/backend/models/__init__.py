"""Language models behind one interface, and the order in which they take over from one another."""
