from __future__ import annotations

from typing import ClassVar

from attr import define
from attr import field as _field

from ..fields import Array, ModelReader, Object, describe
from ..types import Listed, NoList


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DesignEmailList(Listed["EmailSummary"]):
    """A page of emails and the folders that hold them.

    Args:
        meta: Page and filters of this response.
        emails: Emails of this page, without content. Null can stand for none.
        folders: Folders that hold the emails. Null can stand for none.
    """

    ITEMS: ClassVar[str] = "emails"
    meta: ListMeta
    """Page and filters of this response."""
    emails: list[EmailSummary] = _field(factory=NoList)
    """Emails of this page, without content. Null can stand for none."""
    folders: list[DesignFolder] = _field(factory=NoList)
    """Folders that hold the emails. Null can stand for none."""


read = ModelReader(DesignEmailList)

from .design_folder import DesignFolder
from .design_folder import read as _DesignFolder
from .email_summary import EmailSummary
from .email_summary import read as _EmailSummary
from .list_meta import ListMeta
from .list_meta import read as _ListMeta

describe(
    DesignEmailList,
    {"meta": Object(_ListMeta), "emails": Array(Object(_EmailSummary)), "folders": Array(Object(_DesignFolder))},
    read,
)
