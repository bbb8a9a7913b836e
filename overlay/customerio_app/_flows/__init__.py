"""What takes many calls: lists, people, exports, downloads."""
