"""The documentation's site: built by Zensical from the guides and the packages, and checked."""
