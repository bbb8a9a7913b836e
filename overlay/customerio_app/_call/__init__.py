"""One call, from arguments to response."""
