"""The maintainers' tools: the vendor's changes (drift), releases, the documentation's reference pages."""
