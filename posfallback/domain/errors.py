"""The two families of error that a person is told about; everything else is a defect and is not caught.

Rule of this module: no message without what to do next. As text an error keeps how its two sentences were made, so that
the window can say them in another language.
"""

from posfallback.domain.words import Sentences


class Refusal(Exception):
    """The rules say no and the clerk can act.

    `code` is a stable kebab-case name, `message` says what is wrong in one plain sentence, `hint` says what to do now.
    A refusal changes nothing and is never logged as an error.
    """

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(code, message, hint)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        """Return the sentence a person reads: what is wrong, then what to do."""
        return Sentences((self.message, self.hint))


class Fault(Exception):
    """The world failed: a full disk, a printer without paper, a central that does not answer.

    `code` is a stable kebab-case name, `message` says what happened, `remedy` says how to mend it. Logged once, where
    it is caught.
    """

    def __init__(self, code: str, message: str, remedy: str) -> None:
        super().__init__(code, message, remedy)
        self.code = code
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence a person reads: what happened, then the remedy."""
        return Sentences((self.message, self.remedy))
