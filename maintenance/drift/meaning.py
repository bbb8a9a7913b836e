"""What each kind of difference would mean for the client's users, if our description followed the vendor's document."""

from __future__ import annotations

from enum import StrEnum

REQUEST, RESPONSE, ERROR, EVENT = "request", "response", "error", "event"


class Meaning(StrEnum):
    """From what users must know to what only a reader sees."""

    BREAKS = "breaks callers"
    NEW = "new for callers"
    CHECKS = "only our checks"
    WORDS = "words"


_BREAKS, _NEW, _CHECKS, _WORDS = Meaning

# Kind: meaning in a request, meaning in a response. Where there is one only, both have it.
KINDS: dict[str, tuple[Meaning, ...]] = {
    # the whole
    "operation_added": (_NEW,),
    "operation_of_another_server": (_CHECKS,),
    "operation_removed": (_BREAKS,),
    "operation_moved": (_BREAKS,),
    "operation_id_changed": (_WORDS,),
    "server_added": (_NEW,),
    "server_removed": (_BREAKS,),
    "security_added": (_NEW,),
    "security_removed": (_BREAKS,),
    "security_changed": (_BREAKS,),
    "callback_added": (_NEW,),
    "callback_removed": (_BREAKS,),
    # parameters and bodies
    "parameter_added": (_NEW,),
    "required_parameter_added": (_BREAKS, _NEW),
    "parameter_removed": (_BREAKS,),
    "serialization_changed": (_BREAKS,),
    "serialization_words_changed": (_CHECKS,),
    "body_added": (_NEW,),
    "required_body_added": (_BREAKS,),
    "body_removed": (_BREAKS,),
    "media_type_added": (_NEW, _CHECKS),
    "media_type_removed": (_BREAKS, _BREAKS),
    "media_type_changed": (_BREAKS,),
    "encoding_changed": (_BREAKS, _CHECKS),
    # responses
    "success_status_added": (_CHECKS,),
    "success_status_removed": (_CHECKS,),
    "success_status_changed": (_CHECKS,),
    "error_status_added": (_WORDS,),
    "error_status_removed": (_WORDS,),
    "response_body_added": (_NEW,),
    "response_body_removed": (_BREAKS,),
    "response_header_added": (_NEW,),
    "response_header_removed": (_BREAKS,),
    # presence
    "newly_required": (_BREAKS, _CHECKS),
    "no_longer_required": (_NEW, _BREAKS),
    "nullable": (_NEW, _BREAKS),
    "not_nullable": (_BREAKS, _CHECKS),
    # types and values
    "type_widened": (_NEW, _BREAKS),
    "type_narrowed": (_BREAKS, _CHECKS),
    "type_changed": (_BREAKS,),
    "enum_values_added": (_NEW, _NEW),
    "enum_values_removed": (_BREAKS, _CHECKS),
    "enum_opened": (_NEW, _NEW),
    "enum_closed": (_BREAKS, _CHECKS),
    "limit_tightened": (_BREAKS, _CHECKS),
    "limit_loosened": (_CHECKS, _CHECKS),
    "limit_changed": (_BREAKS, _CHECKS),
    "format_changed": (_CHECKS,),
    "time_format_changed": (_BREAKS,),
    "default_changed": (_WORDS,),
    "deprecated": (_WORDS,),
    "no_longer_deprecated": (_WORDS,),
    # objects
    "field_added": (_NEW,),
    "fields_described": (_NEW,),
    "required_field_added": (_BREAKS, _NEW),
    "field_removed": (_BREAKS,),
    "fields_no_longer_described": (_BREAKS,),
    "field_read_only": (_BREAKS,),
    "field_write_only": (_BREAKS,),
    "closed_to_other_fields": (_BREAKS, _CHECKS),
    "open_to_other_fields": (_CHECKS,),
    "variant_added": (_NEW, _NEW),
    "variant_removed": (_BREAKS, _CHECKS),
    "choice_added": (_BREAKS, _CHECKS),
    "choice_removed": (_CHECKS,),
    "discriminator_changed": (_CHECKS,),
    "wrapped": (_BREAKS,),
    "unwrapped": (_BREAKS,),
}


def meaning(kind: str, side: str, *, unsaid: bool = False) -> Meaning:
    """What a difference means.

    Args:
        kind: one of `KINDS`.
        side: where it is: "request", "response", "error" (the body of an error), "event" (of a webhook) or "".
        unsaid: whether the vendor's document leaves it out nearly everywhere. Then it denies nothing.
    """
    found = KINDS[kind]
    if unsaid or (side == ERROR and found[-1] is not Meaning.WORDS):
        return Meaning.CHECKS
    return found[0] if side in (REQUEST, "") else found[-1]
