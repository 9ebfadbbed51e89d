"""The pages behind F8."""
