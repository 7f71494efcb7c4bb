"""The network of stakeholders, read from files, frames and archives."""
