"""How the made-up village is made, a module a matter."""
