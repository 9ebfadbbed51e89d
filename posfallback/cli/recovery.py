"""The verbs for the time after an outage: replay, what central would not take, the proof; and the bundled central."""
